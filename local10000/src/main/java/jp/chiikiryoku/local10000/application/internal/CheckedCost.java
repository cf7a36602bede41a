package jp.chiikiryoku.local10000.application.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;

/**
 * A well-formed cost.
 *
 * @param stated the cost as the applicant states it
 * @param category what it is for
 * @param amount how much, in yen
 */
record CheckedCost(Cost stated, CostCategory category, Yen amount) {

    static CheckedCost of(Cost stated) {
        return new CheckedCost(
                stated, requireNonNull(stated.category(), "category"), requireNonNull(stated.amount(), "amount"));
    }

    boolean isCertainlyEligible() {
        return category != CostCategory.OTHER && category != CostCategory.RESEARCH;
    }
}
