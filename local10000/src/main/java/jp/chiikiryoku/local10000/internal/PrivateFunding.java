package jp.chiikiryoku.local10000.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.FinanceKind;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import jp.chiikiryoku.local10000.edition.GrantAssetSecurity;

/**
 * The loans and equity of a well-formed payload, added up: what certainly counts and all that possibly counts.
 *
 * <p>A loan of 30,000,000 yen on other assets counts only possibly, an unsecured one certainly. An answer of the
 * authority makes it certain or takes it out.
 *
 * @param place where the list stands
 * @param entries the loans and equity in their order
 * @param certainLoans the loans that certainly count, in yen
 * @param certainEquity the equity that certainly counts, in yen
 * @param allLoans the loans that possibly count, in yen
 * @param allEquity the equity that possibly counts, in yen
 */
public record PrivateFunding(
        Pointer place, List<CheckedFinance> entries, Yen certainLoans, Yen certainEquity, Yen allLoans, Yen allEquity) {

    /** Where the private finance of an application stands. */
    public static final Pointer PLACE = Pointer.parse("/funding/privateFinance");

    /** Adds up the private finance of a well-formed payload. */
    public static PrivateFunding of(Pointer place, List<PrivateFinance> stated, GrantAssetSecurity grantAssets) {
        return ofEntries(place, StatedLists.map(stated, each -> CheckedFinance.of(each, grantAssets)));
    }

    private static PrivateFunding ofEntries(Pointer place, List<CheckedFinance> entries) {
        Yen certainLoans = Yen.ZERO;
        Yen certainEquity = Yen.ZERO;
        Yen allLoans = Yen.ZERO;
        Yen allEquity = Yen.ZERO;
        for (int i = 0; i < entries.size(); i++) {
            CheckedFinance entry = entries.get(i);
            Yen certain = entry.isCertain() ? entry.amount() : Yen.ZERO;
            Yen possible = entry.takenOut() ? Yen.ZERO : entry.amount();
            if (entry.isLoan()) {
                allLoans = allLoans.plus(possible);
                certainLoans = certainLoans.plus(certain);
            } else {
                allEquity = allEquity.plus(possible);
                certainEquity = certainEquity.plus(certain);
            }
        }
        return new PrivateFunding(place, entries, certainLoans, certainEquity, allLoans, allEquity);
    }

    /**
     * Returns this finance as the authority's answers leave it.
     *
     * <p>A loan on other assets that is accepted counts certainly, one that is refused does not count at all.
     *
     * @param onSecurity the answer on loans whose security is doubtful
     * @param onProvider the answer on entries of other providers
     */
    public PrivateFunding settledBy(Judgement onSecurity, Judgement onProvider) {
        return onSecurity == Judgement.PENDING && onProvider == Judgement.PENDING
                ? this
                : ofEntries(place, StatedLists.map(entries, entry -> entry.settledBy(onSecurity, onProvider)));
    }

    /** Returns the loans and equity that certainly count, added up, in yen. */
    public Yen certain() {
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

    /** Returns the loans and equity that possibly count, added up, in yen: no answer makes more of them count. */
    public Yen possible() {
        return allLoans.plus(allEquity);
    }

    /**
     * Tells whether all loans and all equity reach an amount in such a way that loans alone and equity alone may not.
     */
    boolean canReachOnlyTogether(Yen needed) {
        Yen oneYenShort = needed.minus(Yen.of(1));
        return !allLoans.min(oneYenShort).plus(allEquity.min(oneYenShort)).isLessThan(needed);
    }

    /** Tells whether there is a loan, of more than 0 yen. */
    public boolean hasLoan() {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).isLoan() && !entries.get(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether no entry states anything: there is none, or each is of 0 yen. */
    public boolean isEmpty() {
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the kind whose sum is {@link #certainForTier}. */
    public FinanceKind kindForTier() {
        return certainEquity.isGreaterThan(certainLoans) ? FinanceKind.EQUITY : FinanceKind.LOAN;
    }

    /** Returns the index of the first entry of a kind that certainly counts, or -1 if there is none. */
    public int firstCertain(FinanceKind kind) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).kind() == kind && entries.get(i).isCertain()) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the places of the facts that leave open whether an entry counts. */
    public List<Pointer> doubts() {
        List<Pointer> doubts = new ArrayList<>(0);
        for (int i = 0; i < entries.size(); i++) {
            CheckedFinance entry = entries.get(i);
            if (entry.isEmpty() || entry.takenOut()) {
                continue;
            }
            if (entry.doubtfulSecurity()) {
                doubts.add(securityAt(i));
            }
            if (entry.otherProvider()) {
                doubts.add(providerAt(i));
            }
        }
        return doubts;
    }

    /** Returns the place of the security of an entry. */
    public Pointer securityAt(int index) {
        return place.at(index).member("security");
    }

    /** Returns the place of the provider of an entry. */
    public Pointer providerAt(int index) {
        return place.at(index).member("provider");
    }

    /** Returns the place of the amount of an entry. */
    public Pointer amountAt(int index) {
        return place.at(index).member("amount");
    }
}
