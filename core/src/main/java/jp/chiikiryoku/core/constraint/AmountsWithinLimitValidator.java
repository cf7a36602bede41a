package jp.chiikiryoku.core.constraint;

import java.util.List;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;

/** Checks the sum of a list's amounts. */
public final class AmountsWithinLimitValidator extends RelationConstraintValidator<AmountsWithinLimit, List<?>> {

    private ElementReader amounts = new ElementReader("amount");

    /** Makes the validator. */
    public AmountsWithinLimitValidator() {}

    @Override
    public void initialize(AmountsWithinLimit constraint) {
        amounts = new ElementReader(constraint.of());
    }

    @Override
    public List<String> reads() {
        return List.of();
    }

    @Override
    public void check(List<?> list, Pointer place, Problems problems) {
        long sum = 0;
        for (int i = 0; i < list.size(); i++) {
            if (amounts.read(list.get(i)) instanceof Yen amount) {
                sum = Math.addExact(sum, amount.value());
            }
            if (sum > AmountValidator.GREATEST.value()) {
                problems.add(
                        place,
                        Fault.of(ProblemCode.OUT_OF_RANGE, "sum", Facts.of("greatest", AmountValidator.GREATEST)));
                return;
            }
        }
    }
}
