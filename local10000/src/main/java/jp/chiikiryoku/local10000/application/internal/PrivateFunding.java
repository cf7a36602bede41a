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
 * @param certainLoans the loans that count whatever the open questions are answered, in yen
 * @param certainEquity the equity that counts whatever the open questions are answered, in yen
 * @param allLoans every loan, in yen
 * @param allEquity all equity, in yen
 */
public record PrivateFunding(
        List<CheckedFinance> entries, Yen certainLoans, Yen certainEquity, Yen allLoans, Yen allEquity) {

    static final Pointer PLACE = Pointer.parse("/funding/privateFinance");

    /**
     * Adds up the private finance of a well-formed application.
     *
     * @param stated the loans and equity
     * @return the sums
     */
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

    /** What certainly counts against the public money: loans and equity together. */
    Yen certainTotal() {
        return certainLoans.plus(certainEquity);
    }

    /**
     * Returns what certainly reaches a tier.
     *
     * @return loans or equity, the larger, in yen
     */
    public Yen certainForTier() {
        return certainLoans.max(certainEquity);
    }

    /** All that possibly counts, whatever the open questions are answered. */
    Yen possible() {
        return allLoans.plus(allEquity);
    }

    boolean hasLoan() {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).isLoan()) {
                return true;
            }
        }
        return false;
    }

    /** The sum of the kind that certainly reaches the highest tier. */
    FinanceKind kindForTier() {
        return certainEquity.isGreaterThan(certainLoans) ? FinanceKind.EQUITY : FinanceKind.LOAN;
    }

    /** The first entry of a kind that certainly counts, or -1. */
    int firstCertain(FinanceKind kind) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).kind() == kind && entries.get(i).isCertain()) {
                return i;
            }
        }
        return -1;
    }

    /** Where it stands that an entry counts only possibly. */
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
