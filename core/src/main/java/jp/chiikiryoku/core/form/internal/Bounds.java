package jp.chiikiryoku.core.form.internal;

import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.text.Facts;

/** The faults of numbers beyond a bound. */
final class Bounds {

    private Bounds() {}

    static Fault least(Number bound) {
        return Fault.of(ProblemCode.OUT_OF_RANGE, "least", Facts.of("bound", bound));
    }

    static Fault greatest(Number bound) {
        return Fault.of(ProblemCode.OUT_OF_RANGE, "greatest", Facts.of("bound", bound));
    }
}
