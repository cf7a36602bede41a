package jp.chiikiryoku.core.form.internal;

import jp.chiikiryoku.core.constraint.Amount;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.SchemaKeywords;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;

/** The bounds of an input amount. */
final class AmountDefinition implements ConstraintDefinition<Amount> {

    private static final Yen GREATEST = Yen.of(Amount.GREATEST);

    @Override
    public ValueCheck<Yen> check(Amount constraint, Class<?> valueType) {
        Declarations.requireType(Yen.class, valueType, constraint);
        Declarations.require(
                constraint.min() >= 0 && constraint.min() <= Amount.GREATEST,
                constraint,
                "must have a minimum from 0 to " + Amount.GREATEST);
        Yen least = Yen.of(constraint.min());
        Fault fault = Fault.of(ProblemCode.OUT_OF_RANGE, "amount", Facts.of("least", least, "greatest", GREATEST));
        return amount -> amount.isLessThan(least) || amount.isGreaterThan(GREATEST) ? fault : null;
    }

    @Override
    public void describe(Amount constraint, SchemaKeywords keywords) {
        keywords.minimum(constraint.min());
        keywords.maximum(Amount.GREATEST);
    }
}
