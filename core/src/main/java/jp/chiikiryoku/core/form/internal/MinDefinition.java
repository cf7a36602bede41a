package jp.chiikiryoku.core.form.internal;

import jakarta.validation.constraints.Min;
import jp.chiikiryoku.core.constraint.Messages;
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
        Fault fault = isYear(constraint) ? Bounds.firstYear(Math.toIntExact(least)) : Bounds.least(least);
        return number -> number < least ? fault : null;
    }

    @Override
    public void describe(Min constraint, SchemaKeywords keywords) {
        keywords.minimum(constraint.value());
        if (isYear(constraint)) {
            keywords.describe("schema.year");
        }
    }

    // A year is no quantity: its digits are not grouped.
    private static boolean isYear(Min constraint) {
        return constraint.message().equals(Messages.FIRST_YEAR);
    }
}
