package jp.chiikiryoku.local10000.application;

import java.util.List;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/** Adds up stated amounts; one that is absent has a problem of its own and counts nothing here. */
final class Sums {

    private Sums() {}

    static long costs(List<@Nullable Cost> costs) {
        long sum = 0;
        for (int i = 0; i < costs.size(); i++) {
            Cost cost = costs.get(i);
            sum = add(sum, cost == null ? null : cost.amount());
        }
        return sum;
    }

    static long finance(List<@Nullable PrivateFinance> finance) {
        long sum = 0;
        for (int i = 0; i < finance.size(); i++) {
            PrivateFinance one = finance.get(i);
            sum = add(sum, one == null ? null : one.amount());
        }
        return sum;
    }

    private static long add(long sum, @Nullable Yen amount) {
        return amount == null ? sum : Math.addExact(sum, amount.value());
    }
}
