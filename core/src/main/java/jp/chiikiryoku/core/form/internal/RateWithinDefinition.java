package jp.chiikiryoku.core.form.internal;

import jp.chiikiryoku.core.constraint.RateWithin;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.text.Facts;

/** The bounds of a rate. A schema cannot say them: it knows a rate as a text. */
final class RateWithinDefinition implements ConstraintDefinition<RateWithin> {

    @Override
    public ValueCheck<Rate> check(RateWithin constraint, Class<?> valueType) {
        Declarations.requireType(Rate.class, valueType, constraint);
        Rate least = Rate.parse(constraint.min());
        Rate greatest = Rate.parse(constraint.max());
        Declarations.require(!least.isGreaterThan(greatest), constraint, "must not have a minimum above the maximum");
        Fault fault = Fault.of(ProblemCode.OUT_OF_RANGE, "rate", Facts.of("least", least, "greatest", greatest));
        return rate -> least.isGreaterThan(rate) || rate.isGreaterThan(greatest) ? fault : null;
    }
}
