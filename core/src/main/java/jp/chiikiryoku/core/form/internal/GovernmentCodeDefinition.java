package jp.chiikiryoku.core.form.internal;

import jp.chiikiryoku.core.constraint.GovernmentCode;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.SchemaKeywords;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** The code of a local government, with one fault at most. */
final class GovernmentCodeDefinition implements ConstraintDefinition<GovernmentCode> {

    private static final Fault FORMAT = Fault.of(ProblemCode.FORMAT, "government-code", Facts.empty());
    private static final Fault PREFECTURE = Fault.of(ProblemCode.OUT_OF_RANGE, "prefecture", Facts.empty());
    private static final Fault CHECK_DIGIT = Fault.of(ProblemCode.CHECK_DIGIT);
    private static final Fault NOT_A_LOCAL_GOVERNMENT = Fault.of(ProblemCode.NOT_A_LOCAL_GOVERNMENT);

    @Override
    public ValueCheck<String> check(GovernmentCode constraint, Class<?> valueType) {
        Declarations.requireType(String.class, valueType, constraint);
        return GovernmentCodeDefinition::faultOf;
    }

    private static @Nullable Fault faultOf(String code) {
        LocalGovernmentCode.Fault fault = LocalGovernmentCode.faultOf(code);
        if (fault == null) {
            return null;
        }
        return switch (fault) {
            case FORMAT -> FORMAT;
            case PREFECTURE_NUMBER -> PREFECTURE;
            case CHECK_DIGIT -> CHECK_DIGIT;
            case NOT_A_LOCAL_GOVERNMENT -> NOT_A_LOCAL_GOVERNMENT;
        };
    }

    @Override
    public void describe(GovernmentCode constraint, SchemaKeywords keywords) {
        keywords.pattern("^" + PrefectureNumberDefinition.FROM_01_TO_47 + "[0-9]{4}$");
        keywords.describe("schema.government-code");
    }
}
