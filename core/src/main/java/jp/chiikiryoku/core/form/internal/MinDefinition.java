package jp.chiikiryoku.core.form.internal;

import jakarta.validation.constraints.Min;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.SchemaKeywords;
import jp.chiikiryoku.core.form.ValueCheck;

/** The least whole number. */
final class MinDefinition implements ConstraintDefinition<Min> {

    @Override
    public ValueCheck<Integer> check(Min constraint, Class<?> valueType) {
        Declarations.requireType(Integer.class, valueType, constraint);
        long least = constraint.value();
        Fault fault = Bounds.least(least);
        return number -> number < least ? fault : null;
    }

    @Override
    public void describe(Min constraint, SchemaKeywords keywords) {
        keywords.minimum(constraint.value());
    }
}
