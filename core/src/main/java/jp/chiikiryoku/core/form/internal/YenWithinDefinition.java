package jp.chiikiryoku.core.form.internal;

import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.SchemaKeywords;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;

/** The bounds of an input amount. */
final class YenWithinDefinition implements ConstraintDefinition<YenWithin> {

    private static final Yen GREATEST = Yen.of(YenWithin.GREATEST);

    @Override
    public ValueCheck<Yen> check(YenWithin constraint, Class<?> valueType) {
        Declarations.requireType(Yen.class, valueType, constraint);
        Declarations.require(
                constraint.min() >= 0 && constraint.min() <= YenWithin.GREATEST,
                constraint,
                "must have a minimum from 0 to " + YenWithin.GREATEST);
        Yen least = Yen.of(constraint.min());
        Fault fault = Fault.of(ProblemCode.OUT_OF_RANGE, "amount", Facts.of("least", least, "greatest", GREATEST));
        return amount -> amount.isLessThan(least) || amount.isGreaterThan(GREATEST) ? fault : null;
    }

    @Override
    public void describe(YenWithin constraint, SchemaKeywords keywords) {
        keywords.minimum(constraint.min());
        keywords.maximum(YenWithin.GREATEST);
    }
}
