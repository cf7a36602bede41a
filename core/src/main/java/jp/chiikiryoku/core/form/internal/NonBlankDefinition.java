package jp.chiikiryoku.core.form.internal;

import jp.chiikiryoku.core.constraint.NonBlank;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.SchemaKeywords;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** A text with a character that is no white space. */
final class NonBlankDefinition implements ConstraintDefinition<NonBlank> {

    private static final Fault BLANK = Fault.of(ProblemCode.FORMAT, "blank", Facts.empty());

    private static final char NEXT_LINE = 0x85;

    // Written out, because dialects of regular expressions differ in what they take for white space.
    private static final String NO_WHITE_SPACE = "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680"
            + "\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

    @Override
    public ValueCheck<String> check(NonBlank constraint, Class<?> valueType) {
        Declarations.requireType(String.class, valueType, constraint);
        return NonBlankDefinition::faultOf;
    }

    private static @Nullable Fault faultOf(String text) {
        return text.codePoints().allMatch(NonBlankDefinition::isWhiteSpace) ? BLANK : null;
    }

    private static boolean isWhiteSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == NEXT_LINE;
    }

    @Override
    public void describe(NonBlank constraint, SchemaKeywords keywords) {
        keywords.pattern(NO_WHITE_SPACE);
        keywords.describe("schema.non-blank");
    }
}
