package jp.chiikiryoku.core.constraint;

import java.util.List;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** Checks the sum of a list's amounts. */
public final class AmountsWithinLimitValidator extends RelationConstraintValidator<AmountsWithinLimit, List<?>> {

    private List<ElementReader> amounts = List.of(new ElementReader("amount"));

    /** Makes the validator. */
    public AmountsWithinLimitValidator() {}

    @Override
    public void initialize(AmountsWithinLimit constraint) {
        amounts = ElementReader.of(constraint.of());
    }

    @Override
    public List<String> reads() {
        return List.of();
    }

    @Override
    public void check(List<?> list, Pointer place, Problems problems) {
        long sum = 0;
        for (int i = 0; i < list.size(); i++) {
            sum += amountOf(list.get(i));
            if (sum > AmountValidator.GREATEST.value()) {
                problems.add(
                        place,
                        Fault.of(ProblemCode.OUT_OF_RANGE, "sum", Facts.of("greatest", AmountValidator.GREATEST)));
                return;
            }
        }
    }

    private long amountOf(@Nullable Object element) {
        long sum = 0;
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.get(i).read(element) instanceof Yen amount) {
                sum = Math.addExact(sum, amount.value());
            }
        }
        return sum;
    }
}
