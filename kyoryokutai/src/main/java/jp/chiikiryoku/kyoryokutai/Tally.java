package jp.chiikiryoku.kyoryokutai;

import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;

/** Adds up one item: what counts for certain and what possibly; made for one claim. */
final class Tally {

    private Yen certain = Yen.ZERO;
    private Yen possible = Yen.ZERO;

    void add(Yen amount, Outcome outcome) {
        if (outcome == Outcome.SATISFIED) {
            certain = certain.plus(amount);
        }
        if (outcome != Outcome.VIOLATED) {
            possible = possible.plus(amount);
        }
    }

    YenRange sum() {
        return YenRange.of(certain, possible);
    }
}
