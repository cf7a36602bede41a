package jp.chiikiryoku.core.constraint;

import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** Checks the bounds of a rate. */
public final class RateWithinValidator extends ValueConstraintValidator<RateWithin, Rate> {

    private Rate least = Rate.ZERO;
    private Rate greatest = Rate.ONE;

    /** Makes the validator. */
    public RateWithinValidator() {}

    @Override
    public void initialize(RateWithin constraint) {
        least = Rate.parse(constraint.min());
        greatest = Rate.parse(constraint.max());
    }

    @Override
    public @Nullable Fault faultOf(Rate rate) {
        return least.isGreaterThan(rate) || rate.isGreaterThan(greatest)
                ? Fault.of(ProblemCode.OUT_OF_RANGE, "rate", Facts.of("least", least, "greatest", greatest))
                : null;
    }
}
