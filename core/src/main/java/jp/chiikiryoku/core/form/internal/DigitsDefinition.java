package jp.chiikiryoku.core.form.internal;

import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.SchemaKeywords;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** The number of a decimal number's digits, without zeros at its end. */
final class DigitsDefinition implements ConstraintDefinition<Digits> {

    private static final Fault TOO_GREAT = Fault.of(ProblemCode.OUT_OF_RANGE, "number", Facts.empty());

    @Override
    public ValueCheck<BigDecimal> check(Digits constraint, Class<?> valueType) {
        Declarations.requireType(BigDecimal.class, valueType, constraint);
        Declarations.require(
                constraint.integer() >= 0 && constraint.fraction() >= 0, constraint, "must not have negative numbers");
        Fault decimals = Fault.of(ProblemCode.OUT_OF_RANGE, "decimals", Facts.of("decimals", constraint.fraction()));
        return new DigitsCheck(constraint.integer(), constraint.fraction(), decimals);
    }

    @Override
    public void describe(Digits constraint, SchemaKeywords keywords) {
        keywords.decimals(constraint.fraction());
    }

    private record DigitsCheck(int integer, int fraction, Fault decimals) implements ValueCheck<BigDecimal> {

        @Override
        public @Nullable Fault faultOf(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            if (stripped.scale() > fraction) {
                return decimals;
            }
            return stripped.precision() - stripped.scale() > integer && stripped.signum() != 0 ? TOO_GREAT : null;
        }
    }
}
