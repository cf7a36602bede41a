package jp.chiikiryoku.core.claim;

import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;

/**
 * Adds up amounts by what allows them: an accepted one counts for certain, an undetermined one possibly, a refused one
 * not at all.
 *
 * <p>900 yen accepted, 500 undetermined and 300 refused are 900 yen for certain and 1,400 at most. Made for one sum and not shared between threads.
 */
public final class Tally {

    private Yen certain = Yen.ZERO;
    private Yen possible = Yen.ZERO;

    /** Makes an empty sum. */
    public Tally() {}

    /**
     * Adds an amount.
     *
     * @param amount the amount in yen
     * @throws ArithmeticException if the sum does not fit into 64 bits
     */
    public void add(Yen amount, Outcome outcome) {
        if (outcome == Outcome.SATISFIED) {
            certain = certain.plus(amount);
        }
        if (outcome != Outcome.VIOLATED) {
            possible = possible.plus(amount);
        }
    }

    /**
     * Returns the sum so far.
     *
     * @return what counts for certain and what possibly
     */
    public YenRange sum() {
        return YenRange.of(certain, possible);
    }
}
