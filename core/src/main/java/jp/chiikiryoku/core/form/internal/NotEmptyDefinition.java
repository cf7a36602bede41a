package jp.chiikiryoku.core.form.internal;

import jakarta.validation.constraints.NotEmpty;
import java.util.Collection;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.SchemaKeywords;
import jp.chiikiryoku.core.form.ValueCheck;

/** A list with an entry. */
final class NotEmptyDefinition implements ConstraintDefinition<NotEmpty> {

    private static final Fault EMPTY = Fault.of(ProblemCode.EMPTY);

    @Override
    public ValueCheck<Collection<?>> check(NotEmpty constraint, Class<?> valueType) {
        Declarations.requireType(Collection.class, valueType, constraint);
        return list -> list.isEmpty() ? EMPTY : null;
    }

    @Override
    public void describe(NotEmpty constraint, SchemaKeywords keywords) {
        keywords.minItems(1);
        keywords.describe("schema.not-empty");
    }
}
