package jp.chiikiryoku.core.form.internal;

import java.time.Year;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.text.Facts;

/** The faults of numbers beyond a bound. */
final class Bounds {

    private Bounds() {}

    static Fault firstYear(int bound) {
        return Fault.of(ProblemCode.OUT_OF_RANGE, "first-year", Facts.of("bound", Year.of(bound)));
    }

    static Fault lastYear(int bound) {
        return Fault.of(ProblemCode.OUT_OF_RANGE, "last-year", Facts.of("bound", Year.of(bound)));
    }

    static Fault least(Number bound) {
        return Fault.of(ProblemCode.OUT_OF_RANGE, "least", Facts.of("bound", bound));
    }

    static Fault greatest(Number bound) {
        return Fault.of(ProblemCode.OUT_OF_RANGE, "greatest", Facts.of("bound", bound));
    }
}
