package jp.chiikiryoku.matching;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One need with the offer that is assigned to it.
 *
 * @param need the id of the need
 * @param offer the id of the offer
 * @param score the sum of the parts
 * @param parts what the score is made of
 * @param openRules the ids of the rules that are still open
 */
public record Pair(String need, String offer, int score, List<ScorePart> parts, List<String> openRules) {

    public Pair {
        requireNonNull(need, "need");
        requireNonNull(offer, "offer");
        parts = List.copyOf(parts);
        openRules = List.copyOf(openRules);
    }
}
