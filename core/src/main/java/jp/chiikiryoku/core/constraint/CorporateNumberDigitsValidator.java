package jp.chiikiryoku.core.constraint;

import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.government.CorporateNumber;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** Checks a corporate number. */
public final class CorporateNumberDigitsValidator extends ValueConstraintValidator<CorporateNumberDigits, String> {

    private static final Fault FORMAT = Fault.of(ProblemCode.FORMAT, "corporate-number", Facts.empty());
    private static final Fault CHECK_DIGIT = Fault.of(ProblemCode.CHECK_DIGIT);

    /** Makes the validator. */
    public CorporateNumberDigitsValidator() {}

    @Override
    public @Nullable Fault faultOf(String digits) {
        CorporateNumber.Fault fault = CorporateNumber.faultOf(digits);
        if (fault == null) {
            return null;
        }
        return switch (fault) {
            case FORMAT -> FORMAT;
            case CHECK_DIGIT -> CHECK_DIGIT;
        };
    }
}
