package jp.chiikiryoku.local10000;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;

/**
 * The private finance of a plan as an interval: what counts for certain and all that possibly counts.
 *
 * <p>Certain is what an accepted provider gives and, for a loan, nothing secures but what the grant bought.
 */
record Finance(List<PrivateFinance> entries, Yen certainLoans, Yen certainEquity, Yen allLoans, Yen allEquity) {

    static final Pointer PLACE = Pointer.parse("/funding/privateFinance");

    static Finance of(List<PrivateFinance> entries) {
        Yen certainLoans = Yen.ZERO;
        Yen certainEquity = Yen.ZERO;
        Yen allLoans = Yen.ZERO;
        Yen allEquity = Yen.ZERO;
        for (int i = 0; i < entries.size(); i++) {
            PrivateFinance entry = entries.get(i);
            Yen amount = amount(entry);
            Yen certain = isCertain(entry) ? amount : Yen.ZERO;
            if (isLoan(entry)) {
                allLoans = allLoans.plus(amount);
                certainLoans = certainLoans.plus(certain);
            } else {
                allEquity = allEquity.plus(amount);
                certainEquity = certainEquity.plus(certain);
            }
        }
        return new Finance(entries, certainLoans, certainEquity, allLoans, allEquity);
    }

    /** What certainly counts against the public money: loans and equity together. */
    Yen certainTotal() {
        return certainLoans.plus(certainEquity);
    }

    /** What certainly reaches a tier: loans or equity, the larger. */
    Yen certainForTier() {
        return certainLoans.max(certainEquity);
    }

    /** All that possibly counts, whatever the open questions are answered. */
    Yen possible() {
        return allLoans.plus(allEquity);
    }

    boolean hasLoan() {
        for (PrivateFinance entry : entries) {
            if (isLoan(entry)) {
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
            if (entries.get(i).kind() == kind && isCertain(entries.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where it stands that an entry counts only possibly. */
    List<Pointer> doubts() {
        List<Pointer> doubts = new ArrayList<>(0);
        for (int i = 0; i < entries.size(); i++) {
            if (isOtherwiseSecured(entries.get(i))) {
                doubts.add(securityAt(i));
            }
            if (hasOtherProvider(entries.get(i))) {
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

    static boolean isCertain(PrivateFinance entry) {
        return !hasOtherProvider(entry) && !isOtherwiseSecured(entry);
    }

    static boolean isLoan(PrivateFinance entry) {
        return entry.kind() == FinanceKind.LOAN;
    }

    static boolean isOtherwiseSecured(PrivateFinance entry) {
        return isLoan(entry) && entry.security() == Security.OTHER_ASSETS;
    }

    static boolean hasOtherProvider(PrivateFinance entry) {
        return entry.provider() == Provider.OTHER;
    }

    private static Yen amount(PrivateFinance entry) {
        return requireNonNull(entry.amount(), "amount");
    }
}
