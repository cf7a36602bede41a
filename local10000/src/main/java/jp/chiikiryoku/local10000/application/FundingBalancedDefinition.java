package jp.chiikiryoku.local10000.application;

import java.util.List;
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
public final class FundingBalancedDefinition implements ConstraintDefinition<FundingBalanced>, RelationCheck<Application> {

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
        long costs = Sums.costs(application.costs());
        long paid = funding.publicMoney().value() + Sums.finance(funding.privateFinance()) + orZero(funding.ownFunds());
        if (costs != paid) {
            Yen difference = Yen.of(Math.abs(costs - paid));
            Facts facts = Facts.of(FUNDING, Yen.of(paid), COSTS, Yen.of(costs), "difference", difference);
            problems.add(place.member(FUNDING), Fault.of(ProblemCode.FUNDING_UNBALANCED, facts));
        }
    }

    private static long orZero(@Nullable Yen amount) {
        return amount == null ? 0 : amount.value();
    }
}
