package jp.chiikiryoku.local10000.application;

import java.util.List;
import java.util.function.Function;
import jp.chiikiryoku.core.form.CheckedBy;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RelationCheck;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** Checks that the funding adds up to the costs, to the yen. */
public final class FundingBalancedDefinition
        implements ConstraintDefinition<FundingBalanced>, RelationCheck<Application> {

    private static final String COSTS = "costs";
    private static final String FUNDING = "funding";

    /** Makes the definition; forms find it by {@link CheckedBy}. */
    public FundingBalancedDefinition() {}

    @Override
    public RelationCheck<Application> check(FundingBalanced constraint, Class<?> valueType) {
        return this;
    }

    @Override
    public List<String> reads() {
        return List.of(COSTS, FUNDING);
    }

    @Override
    public void check(Application application, Pointer place, Problems problems) {
        Funding funding = application.funding();
        if (application.costs() == null
                || funding == null
                || funding.publicMoney() == null
                || funding.privateFinance() == null) {
            return;
        }
        long costs = sum(application.costs(), Cost::amount);
        long paid = funding.publicMoney().value()
                + sum(funding.privateFinance(), PrivateFinance::amount)
                + Yen.orZero(funding.ownFunds()).value();
        if (costs != paid) {
            Yen difference = Yen.of(Math.abs(costs - paid));
            Facts facts = Facts.of(FUNDING, Yen.of(paid), COSTS, Yen.of(costs), "difference", difference);
            problems.add(place.member(FUNDING), Fault.of(ProblemCode.FUNDING_UNBALANCED, facts));
        }
    }

    /** Adds up stated amounts; an absent one has a problem of its own and counts nothing here. */
    private static <T> long sum(List<@Nullable T> list, Function<T, @Nullable Yen> amount) {
        long sum = 0;
        for (int i = 0; i < list.size(); i++) {
            T element = list.get(i);
            sum = Math.addExact(
                    sum, element == null ? 0 : Yen.orZero(amount.apply(element)).value());
        }
        return sum;
    }
}
