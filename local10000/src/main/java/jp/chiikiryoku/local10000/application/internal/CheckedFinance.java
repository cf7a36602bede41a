package jp.chiikiryoku.local10000.application.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.FinanceKind;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import jp.chiikiryoku.local10000.application.Provider;
import jp.chiikiryoku.local10000.application.Security;

/**
 * A well-formed loan or equity.
 *
 * @param kind loan or equity
 * @param amount the amount in yen
 * @param otherwiseSecured whether it is a loan on assets that the grant did not buy
 * @param otherProvider whether its provider is none that the ministry lists
 */
record CheckedFinance(FinanceKind kind, Yen amount, boolean otherwiseSecured, boolean otherProvider) {

    static CheckedFinance of(PrivateFinance entry) {
        FinanceKind kind = requireNonNull(entry.kind(), "kind");
        return new CheckedFinance(
                kind,
                requireNonNull(entry.amount(), "amount"),
                kind == FinanceKind.LOAN && entry.security() == Security.OTHER_ASSETS,
                entry.provider() == Provider.OTHER);
    }

    /** Whether it counts whatever the open questions are answered. */
    boolean isCertain() {
        return !otherwiseSecured && !otherProvider;
    }

    boolean isLoan() {
        return kind == FinanceKind.LOAN;
    }
}
