package jp.chiikiryoku.matching;

import java.util.List;

/**
 * The assignment of greatest total score, with a reason for every post that is left over. It is the same for every order
 * of the input.
 *
 * @param pairs the pairs, by the ids of their needs
 * @param unmatchedNeeds the needs that are left over, by their ids
 * @param unmatchedOffers the offers that are left over, by their ids
 * @param possiblePairs how many pairs were possible
 */
public record Matching(
        List<Pair> pairs, List<Unmatched> unmatchedNeeds, List<Unmatched> unmatchedOffers, long possiblePairs) {

    public Matching {
        pairs = List.copyOf(pairs);
        unmatchedNeeds = List.copyOf(unmatchedNeeds);
        unmatchedOffers = List.copyOf(unmatchedOffers);
    }

    /** Returns the total score. */
    public long totalScore() {
        return pairs.stream().mapToLong(Pair::score).sum();
    }
}
