package jp.chiikiryoku.local10000.settlement.internal;

import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.internal.CheckedCosts;

/** The actual cost that is eligible: an interval while a cost needs confirmation. */
final class EligibleCost {

    private EligibleCost() {}

    /**
     * Returns the eligible cost.
     *
     * <p>Costs of 21,000,000 yen of facility and 4,000,000 of research are 21,000,000 to 25,000,000 yen.
     *
     * @param othersAreRefused whether the source of the rule refuses the costs of other categories
     * @param ruling what the authority has answered about the costs; of no effect where one is refused
     */
    static YenRange of(CheckedCosts costs, boolean othersAreRefused, Judgement ruling) {
        Yen certain = costs.certain();
        Yen others = costs.sumOf(CostCategory.OTHER);
        Yen possible = certain.plus(costs.sumOf(CostCategory.RESEARCH));
        if (othersAreRefused && !others.isZero()) {
            return YenRange.of(certain, possible);
        }
        return ruled(YenRange.of(certain, possible.plus(others)), ruling);
    }

    private static YenRange ruled(YenRange open, Judgement ruling) {
        return switch (ruling) {
            case MET -> YenRange.exactly(open.atMost());
            case NOT_MET -> YenRange.exactly(open.yen());
            case PENDING -> open;
        };
    }
}
