package jp.chiikiryoku.local10000.internal;

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
public record CheckedCost(Cost stated, CostCategory category, Yen amount) {

    static CheckedCost of(Cost stated) {
        return new CheckedCost(
                stated, requireNonNull(stated.category(), "category"), requireNonNull(stated.amount(), "amount"));
    }

    /** Tells whether nothing need be asked: a cost of 0 yen states nothing, whatever its category. */
    public boolean isCertainlyEligible() {
        return amount.isZero() || (category != CostCategory.OTHER && category != CostCategory.RESEARCH);
    }

    /** Tells whether it is a cost of a category. */
    boolean isOf(CostCategory some) {
        return category == some && !amount.isZero();
    }
}
