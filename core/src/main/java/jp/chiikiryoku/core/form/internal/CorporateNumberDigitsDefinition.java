package jp.chiikiryoku.core.form.internal;

import jp.chiikiryoku.core.constraint.CorporateNumberDigits;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.SchemaKeywords;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.government.CorporateNumber;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** The digits of a corporate number. */
final class CorporateNumberDigitsDefinition implements ConstraintDefinition<CorporateNumberDigits> {

    private static final Fault FORMAT = Fault.of(ProblemCode.FORMAT, "corporate-number", Facts.empty());
    private static final Fault CHECK_DIGIT = Fault.of(ProblemCode.CHECK_DIGIT);

    @Override
    public ValueCheck<String> check(CorporateNumberDigits constraint, Class<?> valueType) {
        Declarations.requireType(String.class, valueType, constraint);
        return CorporateNumberDigitsDefinition::faultOf;
    }

    private static @Nullable Fault faultOf(String digits) {
        CorporateNumber.Fault fault = CorporateNumber.faultOf(digits);
        if (fault == null) {
            return null;
        }
        return switch (fault) {
            case FORMAT -> FORMAT;
            case CHECK_DIGIT -> CHECK_DIGIT;
        };
    }

    @Override
    public void describe(CorporateNumberDigits constraint, SchemaKeywords keywords) {
        keywords.pattern("^[0-9]{13}$");
        keywords.describe("schema.corporate-number");
    }
}
