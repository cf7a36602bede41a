package jp.chiikiryoku.core.constraint;

import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** Checks the code of a local government and finds one fault at most. */
public final class GovernmentCodeValidator extends ValueConstraintValidator<GovernmentCode, String> {

    private static final Fault FORMAT = Fault.of(ProblemCode.FORMAT, "government-code", Facts.empty());
    private static final Fault PREFECTURE = Fault.of(ProblemCode.OUT_OF_RANGE, "prefecture", Facts.empty());
    private static final Fault CHECK_DIGIT = Fault.of(ProblemCode.CHECK_DIGIT);
    private static final Fault NOT_A_LOCAL_GOVERNMENT = Fault.of(ProblemCode.NOT_A_LOCAL_GOVERNMENT);

    /** Makes the validator. */
    public GovernmentCodeValidator() {}

    @Override
    public @Nullable Fault faultOf(String code) {
        LocalGovernmentCode.Fault fault = LocalGovernmentCode.faultOf(code);
        return fault == null ? null : problem(fault);
    }

    private static Fault problem(LocalGovernmentCode.Fault fault) {
        return switch (fault) {
            case FORMAT -> FORMAT;
            case PREFECTURE_NUMBER -> PREFECTURE;
            case CHECK_DIGIT -> CHECK_DIGIT;
            case NOT_A_LOCAL_GOVERNMENT -> NOT_A_LOCAL_GOVERNMENT;
        };
    }
}
