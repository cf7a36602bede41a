package jp.chiikiryoku.core.constraint;

import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** Checks the bounds of an input amount. */
public final class AmountValidator extends ValueConstraintValidator<Amount, Yen> {

    /** The greatest amount of an input, and the greatest sum of a list: 10^15 yen. */
    public static final Yen GREATEST = Yen.of(1_000_000_000_000_000L);

    private Yen least = Yen.ZERO;

    /** Makes the validator. */
    public AmountValidator() {}

    @Override
    public void initialize(Amount constraint) {
        least = Yen.of(constraint.min());
    }

    @Override
    public @Nullable Fault faultOf(Yen amount) {
        return amount.isLessThan(least) || amount.isGreaterThan(GREATEST) ? fault() : null;
    }

    private Fault fault() {
        return Fault.of(ProblemCode.OUT_OF_RANGE, "amount", Facts.of("least", least, "greatest", GREATEST));
    }
}
