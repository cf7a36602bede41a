package jp.chiikiryoku.core.form.internal;

import jp.chiikiryoku.core.constraint.VisibleText;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.SchemaKeywords;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.text.Facts;

/** A text with a character that is no white space. */
final class VisibleTextDefinition implements ConstraintDefinition<VisibleText> {

    private static final Fault FORMAT = Fault.of(ProblemCode.FORMAT, "visible-text", Facts.empty());
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    // Written out, because validators differ in what they take for \s. The pattern need not match the whole text.
    private static final String VISIBLE =
            "[^\\u0009-\\u000D\\u0020\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]";

    @Override
    public ValueCheck<String> check(VisibleText constraint, Class<?> valueType) {
        Declarations.requireType(String.class, valueType, constraint);
        return text -> isVisible(text) ? null : FORMAT;
    }

    private static boolean isVisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isWhiteSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhiteSpace(char character) {
        return (character >= '\t' && character <= '\r')
                || Character.isSpaceChar(character)
                || character == BYTE_ORDER_MARK;
    }

    @Override
    public void describe(VisibleText constraint, SchemaKeywords keywords) {
        keywords.pattern(VISIBLE);
        keywords.describe("schema.visible-text");
    }
}
