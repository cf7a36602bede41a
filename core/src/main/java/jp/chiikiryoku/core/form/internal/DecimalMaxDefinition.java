package jp.chiikiryoku.core.form.internal;

import jakarta.validation.constraints.DecimalMax;
import java.math.BigDecimal;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.SchemaKeywords;
import jp.chiikiryoku.core.form.ValueCheck;

/** The greatest decimal number. */
final class DecimalMaxDefinition implements ConstraintDefinition<DecimalMax> {

    @Override
    public ValueCheck<BigDecimal> check(DecimalMax constraint, Class<?> valueType) {
        Declarations.requireType(BigDecimal.class, valueType, constraint);
        Declarations.require(constraint.inclusive(), constraint, "must include its bound");
        BigDecimal greatest = Declarations.decimal(constraint.value(), constraint);
        Fault fault = Bounds.greatest(greatest);
        return number -> number.compareTo(greatest) > 0 ? fault : null;
    }

    @Override
    public void describe(DecimalMax constraint, SchemaKeywords keywords) {
        keywords.maximum(Declarations.decimal(constraint.value(), constraint));
    }
}
