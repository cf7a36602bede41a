package jp.chiikiryoku.local10000.application.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.FinanceKind;
import jp.chiikiryoku.local10000.application.PrivateFinance;

/**
 * The loans and equity of a well-formed application, added up: what certainly counts and all that possibly counts.
 *
 * <p>A loan of 30,000,000 yen on other assets counts only possibly, an unsecured one certainly.
 *
 * @param entries the loans and equity in their order
 * @param certainLoans the loans that certainly count, in yen
 * @param certainEquity the equity that certainly counts, in yen
 * @param allLoans all loans, in yen
 * @param allEquity all equity, in yen
 */
public record PrivateFunding(
        List<CheckedFinance> entries, Yen certainLoans, Yen certainEquity, Yen allLoans, Yen allEquity) {

    static final Pointer PLACE = Pointer.parse("/funding/privateFinance");

    /** Adds up the private finance of a well-formed application. */
    public static PrivateFunding of(List<PrivateFinance> stated) {
        List<CheckedFinance> entries = new ArrayList<>(stated.size());
        Yen certainLoans = Yen.ZERO;
        Yen certainEquity = Yen.ZERO;
        Yen allLoans = Yen.ZERO;
        Yen allEquity = Yen.ZERO;
        for (int i = 0; i < stated.size(); i++) {
            CheckedFinance entry = CheckedFinance.of(stated.get(i));
            entries.add(entry);
            Yen certain = entry.isCertain() ? entry.amount() : Yen.ZERO;
            if (entry.isLoan()) {
                allLoans = allLoans.plus(entry.amount());
                certainLoans = certainLoans.plus(certain);
            } else {
                allEquity = allEquity.plus(entry.amount());
                certainEquity = certainEquity.plus(certain);
            }
        }
        return new PrivateFunding(entries, certainLoans, certainEquity, allLoans, allEquity);
    }

    /** Returns the loans and equity that certainly count, added up, in yen. */
    Yen certain() {
        return certainLoans.plus(certainEquity);
    }

    /**
     * Returns the loan or equity that certainly counts for a tier.
     *
     * <p>The source says «or»: of loans of 30,000,000 yen and equity of 15,000,000 yen it is 30,000,000.
     *
     * @return the larger of the loans and the equity that certainly count, in yen
     */
    public Yen certainForTier() {
        return certainLoans.max(certainEquity);
    }

    /** Returns all loans and equity, added up, in yen: no answer makes more of them count. */
    Yen possible() {
        return allLoans.plus(allEquity);
    }

    /**
     * Tells whether all loans and all equity reach an amount in such a way that loans alone and equity alone may not.
     */
    boolean canReachOnlyTogether(Yen needed) {
        Yen oneYenShort = needed.minus(Yen.of(1));
        return !allLoans.min(oneYenShort).plus(allEquity.min(oneYenShort)).isLessThan(needed);
    }

    boolean hasLoan() {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).isLoan()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the kind whose sum is {@link #certainForTier}. */
    FinanceKind kindForTier() {
        return certainEquity.isGreaterThan(certainLoans) ? FinanceKind.EQUITY : FinanceKind.LOAN;
    }

    /** Returns the index of the first entry of a kind that certainly counts, or -1 if there is none. */
    int firstCertain(FinanceKind kind) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).kind() == kind && entries.get(i).isCertain()) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the places of the facts that leave open whether an entry counts. */
    List<Pointer> doubts() {
        List<Pointer> doubts = new ArrayList<>(0);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).otherwiseSecured()) {
                doubts.add(securityAt(i));
            }
            if (entries.get(i).otherProvider()) {
                doubts.add(providerAt(i));
            }
        }
        return doubts;
    }

    static Pointer securityAt(int index) {
        return PLACE.at(index).member("security");
    }

    static Pointer providerAt(int index) {
        return PLACE.at(index).member("provider");
    }

    static Pointer amountAt(int index) {
        return PLACE.at(index).member("amount");
    }
}
