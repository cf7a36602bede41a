package jp.chiikiryoku.core.form.internal;

import java.util.List;
import jp.chiikiryoku.core.constraint.AmountsWithinLimit;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RelationCheck;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** The greatest sum of a list's amounts. */
final class AmountsWithinLimitDefinition implements ConstraintDefinition<AmountsWithinLimit> {

    private static final Fault SUM =
            Fault.of(ProblemCode.OUT_OF_RANGE, "sum", Facts.of("greatest", Yen.of(YenWithin.GREATEST)));

    @Override
    public RelationCheck<List<?>> check(AmountsWithinLimit constraint, Class<?> valueType) {
        Declarations.requireType(List.class, valueType, constraint);
        Declarations.requireNames(constraint.of(), constraint);
        return new SumCheck(ElementComponent.of(constraint.of()), constraint);
    }

    private record SumCheck(List<ElementComponent> amounts, AmountsWithinLimit constraint)
            implements RelationCheck<List<?>> {

        @Override
        public List<String> reads() {
            return List.of();
        }

        @Override
        public void check(List<?> list, Pointer place, Problems problems) {
            Sum sum = new Sum();
            for (int i = 0; i < list.size(); i++) {
                for (int j = 0; j < amounts.size(); j++) {
                    add(amounts.get(j).read(list.get(i)), sum);
                }
            }
            if (sum.exceedsLimit()) {
                problems.add(place, SUM);
            }
        }

        private void add(@Nullable Object amount, Sum sum) {
            if (amount instanceof Yen yen) {
                sum.add(yen.value());
            } else {
                Declarations.require(amount == null, constraint, "must name components that are amounts of yen");
            }
        }
    }

    /**
     * A sum in units of the limit and a rest, which no list can overflow.
     *
     * <p>The amounts may be any of 64 bits: they need not have bounds of their own.
     */
    private static final class Sum {

        private long limits;
        private long rest;

        void add(long amount) {
            rest += amount % YenWithin.GREATEST;
            limits += amount / YenWithin.GREATEST + rest / YenWithin.GREATEST;
            rest %= YenWithin.GREATEST;
        }

        boolean exceedsLimit() {
            return limits > 1 || (limits == 1 && rest > 0);
        }
    }
}
