package jp.chiikiryoku.core.form.internal;

import jakarta.validation.constraints.Max;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.SchemaKeywords;
import jp.chiikiryoku.core.form.ValueCheck;

/** The greatest whole number. */
final class MaxDefinition implements ConstraintDefinition<Max> {

    @Override
    public ValueCheck<Integer> check(Max constraint, Class<?> valueType) {
        Declarations.requireType(Integer.class, valueType, constraint);
        long greatest = constraint.value();
        boolean isYear = constraint.message().equals(Messages.LAST_YEAR);
        Fault fault = isYear ? Bounds.lastYear(Math.toIntExact(greatest)) : Bounds.greatest(greatest);
        return number -> number > greatest ? fault : null;
    }

    @Override
    public void describe(Max constraint, SchemaKeywords keywords) {
        keywords.maximum(constraint.value());
    }
}
