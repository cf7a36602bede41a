package jp.chiikiryoku.matching;

/**
 * A hard rule of a pair: a need and an offer that violate it do not go together.
 *
 * <p>A rule is checked for every pair, of which there may be millions, so it allocates nothing. Immutable and
 * thread-safe.
 *
 * @param <N> the content of a need
 * @param <O> the content of an offer
 */
public interface PairRule<N, O> {

    /** Returns the permanent id, such as {@code KGM-FIELD}. */
    String id();

    /**
     * Tells whether a pair violates this rule.
     *
     * @return true if they do not go together
     */
    boolean isViolated(N need, O offer);

    /**
     * Tells whether a pair that does not violate this rule leaves it open, so that a person must still review it.
     *
     * @return true if what is posted does not decide it; false unless a rule says otherwise
     */
    default boolean isOpen(N need, O offer) {
        return false;
    }
}
