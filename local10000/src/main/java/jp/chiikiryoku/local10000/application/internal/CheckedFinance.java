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
 * @param amount how much, in yen
 * @param otherwiseSecured whether it is a loan on assets that the grant did not buy
 * @param otherProvider whether its provider is none of those that the ministry lists
 */
record CheckedFinance(FinanceKind kind, Yen amount, boolean otherwiseSecured, boolean otherProvider) {

    static CheckedFinance of(PrivateFinance stated) {
        FinanceKind kind = requireNonNull(stated.kind(), "kind");
        return new CheckedFinance(
                kind,
                requireNonNull(stated.amount(), "amount"),
                kind == FinanceKind.LOAN && stated.security() == Security.OTHER_ASSETS,
                stated.provider() == Provider.OTHER);
    }

    /** Tells whether it counts without anybody's confirmation. */
    boolean isCertain() {
        return !otherwiseSecured && !otherProvider;
    }

    boolean isLoan() {
        return kind == FinanceKind.LOAN;
    }
}
