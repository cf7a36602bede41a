package jp.chiikiryoku.core.form.internal;

import jakarta.validation.constraints.NotBlank;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.SchemaKeywords;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.text.Facts;

/** A text with a character that is not blank. */
final class NotBlankDefinition implements ConstraintDefinition<NotBlank> {

    private static final Fault EMPTY = Fault.of(ProblemCode.EMPTY, "text", Facts.empty());

    @Override
    public ValueCheck<String> check(NotBlank constraint, Class<?> valueType) {
        Declarations.requireType(String.class, valueType, constraint);
        return text -> text.isBlank() ? EMPTY : null;
    }

    @Override
    public void describe(NotBlank constraint, SchemaKeywords keywords) {
        // Which characters are blank differs between validators; that there is one does not.
        keywords.minLength(1);
    }
}
