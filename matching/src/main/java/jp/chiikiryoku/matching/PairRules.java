package jp.chiikiryoku.matching;

import java.util.List;

/**
 * Which pairs are possible and how good they are. Immutable and thread-safe.
 *
 * @param <N> what stands behind a need
 * @param <O> what stands behind an offer
 */
public interface PairRules<N, O> {

    /** The score of a pair that is not possible. */
    int IMPOSSIBLE = -1;

    /** The greatest score of a pair. */
    int GREATEST_SCORE = 1_000;

    /**
     * Scores a pair.
     *
     * @param need the need
     * @param offer the offer
     * @return the sum of the parts, from 0 to 1,000, or {@link #IMPOSSIBLE} if a hard rule is violated
     */
    int score(N need, O offer);

    /**
     * Tells what the score of a possible pair is made of.
     *
     * @param need the need
     * @param offer the offer
     * @return the parts, which add up to the score
     */
    List<ScorePart> parts(N need, O offer);

    /**
     * Tells which rules of a possible pair are still open, so that somebody must look at them.
     *
     * @param need the need
     * @param offer the offer
     * @return the ids of the rules in a fixed order, none by default
     */
    default List<String> openRules(N need, O offer) {
        return List.of();
    }

    /**
     * Tells which hard rules a need violates by itself, so that no offer can fit.
     *
     * @param need the need
     * @return the ids of the rules in a fixed order, none by default
     */
    default List<String> violationsOfNeed(N need) {
        return List.of();
    }

    /**
     * Tells which hard rules an offer violates by itself, so that it can fit no need.
     *
     * @param offer the offer
     * @return the ids of the rules in a fixed order, none by default
     */
    default List<String> violationsOfOffer(O offer) {
        return List.of();
    }

    /**
     * Tells which hard rules a pair violates.
     *
     * @param need the need
     * @param offer the offer
     * @return the ids of the rules in a fixed order, those of either post among them; empty if the pair is possible
     */
    List<String> violations(N need, O offer);
}
