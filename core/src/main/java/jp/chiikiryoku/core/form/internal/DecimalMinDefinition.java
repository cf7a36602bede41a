package jp.chiikiryoku.core.form.internal;

import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.SchemaKeywords;
import jp.chiikiryoku.core.form.ValueCheck;

/** The least decimal number. */
final class DecimalMinDefinition implements ConstraintDefinition<DecimalMin> {

    @Override
    public ValueCheck<BigDecimal> check(DecimalMin constraint, Class<?> valueType) {
        Declarations.requireType(BigDecimal.class, valueType, constraint);
        Declarations.require(constraint.inclusive(), constraint, "must include its bound");
        BigDecimal least = Declarations.decimal(constraint.value(), constraint);
        Fault fault = Bounds.least(least);
        return number -> number.compareTo(least) < 0 ? fault : null;
    }

    @Override
    public void describe(DecimalMin constraint, SchemaKeywords keywords) {
        keywords.minimum(Declarations.decimal(constraint.value(), constraint));
    }
}
