package jp.chiikiryoku.local10000.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.FinanceKind;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import jp.chiikiryoku.local10000.application.Provider;
import jp.chiikiryoku.local10000.application.Security;
import jp.chiikiryoku.local10000.edition.GrantAssetSecurity;

/**
 * A well-formed loan or equity.
 *
 * @param kind loan or equity
 * @param amount how much, in yen
 * @param security what secures a loan, {@code NONE} for equity
 * @param doubtfulSecurity whether it is a loan whose security needs confirmation
 * @param otherProvider whether its provider is none of those that the ministry lists
 * @param takenOut whether the authority has answered that it does not count
 */
public record CheckedFinance(
        FinanceKind kind,
        Yen amount,
        Security security,
        boolean doubtfulSecurity,
        boolean otherProvider,
        boolean takenOut) {

    static CheckedFinance of(PrivateFinance stated, GrantAssetSecurity grantAssets) {
        FinanceKind kind = requireNonNull(stated.kind(), "kind");
        Security security = kind == FinanceKind.LOAN ? requireNonNull(stated.security(), "security") : Security.NONE;
        return new CheckedFinance(
                kind,
                requireNonNull(stated.amount(), "amount"),
                security,
                security == Security.OTHER_ASSETS
                        || (security == Security.GRANT_ASSETS && grantAssets == GrantAssetSecurity.TO_BE_CONFIRMED),
                stated.provider() == Provider.OTHER,
                false);
    }

    /** Tells whether it counts without anybody's confirmation. */
    boolean isCertain() {
        return !doubtfulSecurity && !otherProvider && !takenOut;
    }

    boolean isLoan() {
        return kind == FinanceKind.LOAN;
    }

    /** Tells whether it states nothing, because it is of 0 yen. */
    public boolean isEmpty() {
        return amount.isZero();
    }

    /** Returns this entry as the authority's answers on security and provider leave it. */
    CheckedFinance settledBy(Judgement onSecurity, Judgement onProvider) {
        return new CheckedFinance(
                kind,
                amount,
                security,
                doubtfulSecurity && onSecurity != Judgement.MET,
                otherProvider && onProvider != Judgement.MET,
                takenOut
                        || (doubtfulSecurity && onSecurity == Judgement.NOT_MET)
                        || (otherProvider && onProvider == Judgement.NOT_MET));
    }
}
