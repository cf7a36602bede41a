package jp.chiikiryoku.core.form.internal;

import jp.chiikiryoku.core.constraint.VisibleText;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.SchemaKeywords;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.text.Facts;

/** A text with a character that can be seen. */
final class VisibleTextDefinition implements ConstraintDefinition<VisibleText> {

    private static final Fault FORMAT = Fault.of(ProblemCode.FORMAT, "visible-text", Facts.empty());
    // It need not match the whole text.
    private static final String VISIBLE = InvisibleCharacters.visiblePattern();

    @Override
    public ValueCheck<String> check(VisibleText constraint, Class<?> valueType) {
        Declarations.requireType(String.class, valueType, constraint);
        return text -> isVisible(text) ? null : FORMAT;
    }

    private static boolean isVisible(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!InvisibleCharacters.contain(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void describe(VisibleText constraint, SchemaKeywords keywords) {
        keywords.pattern(VISIBLE);
        keywords.describe("schema.visible-text");
    }
}
