package jp.chiikiryoku.matching;

import java.util.List;

/**
 * How good a possible pair is. Immutable and thread-safe.
 *
 * @param <N> the content of a need
 * @param <O> the content of an offer
 */
public interface PairScore<N, O> {

    /** The greatest score of a pair. */
    int GREATEST = 1_000;

    /**
     * Scores a possible pair.
     *
     * @return the sum of the parts, from 0 to 1,000
     */
    int score(N need, O offer);

    /** Returns the parts of the score of a possible pair. */
    List<ScorePart> parts(N need, O offer);
}
