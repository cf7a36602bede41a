package jp.chiikiryoku.local10000.application.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;

/** A well-formed cost. */
record CheckedCost(Cost stated, CostCategory category, Yen amount) {

    static CheckedCost of(Cost cost) {
        return new CheckedCost(
                cost, requireNonNull(cost.category(), "category"), requireNonNull(cost.amount(), "amount"));
    }
}
