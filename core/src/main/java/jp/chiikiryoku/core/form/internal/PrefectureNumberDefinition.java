package jp.chiikiryoku.core.form.internal;

import jp.chiikiryoku.core.constraint.PrefectureNumber;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.SchemaKeywords;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.government.Prefecture;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** The number of a prefecture. */
final class PrefectureNumberDefinition implements ConstraintDefinition<PrefectureNumber> {

    /** The numbers as a regular expression. */
    static final String FROM_01_TO_47 = "(0[1-9]|[1-3][0-9]|4[0-7])";

    private static final Fault FORMAT = Fault.of(ProblemCode.FORMAT, "prefecture", Facts.empty());
    private static final Fault UNKNOWN = Fault.of(ProblemCode.OUT_OF_RANGE, "prefecture", Facts.empty());

    @Override
    public ValueCheck<String> check(PrefectureNumber constraint, Class<?> valueType) {
        Declarations.requireType(String.class, valueType, constraint);
        return PrefectureNumberDefinition::faultOf;
    }

    private static @Nullable Fault faultOf(String number) {
        if (number.length() != 2 || !isDigit(number.charAt(0)) || !isDigit(number.charAt(1))) {
            return FORMAT;
        }
        return Prefecture.find(number).isEmpty() ? UNKNOWN : null;
    }

    // ASCII digits only.
    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    @Override
    public void describe(PrefectureNumber constraint, SchemaKeywords keywords) {
        keywords.pattern("^" + FROM_01_TO_47 + "$");
        keywords.describe("schema.prefecture");
    }
}
