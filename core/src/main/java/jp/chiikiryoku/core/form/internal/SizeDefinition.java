package jp.chiikiryoku.core.form.internal;

import jakarta.validation.constraints.Size;
import java.util.Collection;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.SchemaKeywords;
import jp.chiikiryoku.core.form.ValueCheck;

/** A list with an entry, which says nothing of an absent list: that one must be there is declared beside it. */
final class SizeDefinition implements ConstraintDefinition<Size> {

    private static final Fault EMPTY = Fault.of(ProblemCode.EMPTY);

    @Override
    public ValueCheck<Collection<?>> check(Size constraint, Class<?> valueType) {
        Declarations.requireType(Collection.class, valueType, constraint);
        Declarations.require(
                constraint.min() == 1 && constraint.max() == Integer.MAX_VALUE,
                constraint,
                "must have the minimum 1 and no maximum");
        return list -> list.isEmpty() ? EMPTY : null;
    }

    @Override
    public void describe(Size constraint, SchemaKeywords keywords) {
        keywords.minItems(1);
        keywords.describe("schema.not-empty");
    }
}
