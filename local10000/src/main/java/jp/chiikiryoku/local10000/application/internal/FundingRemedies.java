package jp.chiikiryoku.local10000.application.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.local10000.application.FinanceKind;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.internal.PrivateFunding;

/**
 * The remedies that shift the funding of an application while its costs stay, so that each leaves it well formed.
 *
 * <p>Public money of 40,000,000 yen against a loan of 60,000,000 yen falls to 35,000,000 yen, or the loan rises to
 * 80,000,000 yen. Made for one finding and not shared between threads.
 */
final class FundingRemedies {

    static final Pointer PUBLIC_MONEY = Pointer.parse("/funding/publicMoney");
    static final Pointer OWN_FUNDS = Pointer.parse("/funding/ownFunds");
    static final Yen ONE_YEN = Yen.of(1);

    private final CheckedApplication application;
    private final PrivateFunding finance;
    private final List<Remedy> offered = new ArrayList<>(3);

    private FundingRemedies(CheckedApplication application, PrivateFunding finance) {
        this.application = application;
        this.finance = finance;
    }

    /** Returns the remedies that make loans and equity together cover the public money. */
    static List<Remedy> toCover(CheckedApplication application, PrivateFunding finance) {
        FundingRemedies remedies = new FundingRemedies(application, finance);
        Yen covered = finance.certain();
        Yen halfOfBoth = Yen.of(covered.plus(application.publicMoney()).value() / 2);
        int loan = finance.firstCertain(FinanceKind.LOAN);
        int entry = loan >= 0 ? loan : finance.firstCertain(FinanceKind.EQUITY);
        remedies.lowerPublicMoney(covered);
        remedies.raiseFinance(entry, application.publicMoney().minus(covered));
        remedies.shiftToFinance(entry, halfOfBoth);
        return remedies.offered;
    }

    /** Returns the remedies that bring the public money within the cap. */
    static List<Remedy> toMeetCap(CheckedApplication application, PrivateFunding finance, FundingTiers tiers) {
        FundingRemedies remedies = new FundingRemedies(application, finance);
        Yen certain = finance.certainForTier();
        Yen both = certain.plus(application.publicMoney());
        int entry = finance.firstCertain(finance.kindForTier());
        // Below the lowest ratio the lowest cap still applies; another rule checks that the finance covers.
        Yen lowestCap = tiers.lowest().cap().value();
        remedies.lowerPublicMoney(tiers.greatestWithinCap(certain));
        tiers.minimumFinance(application.publicMoney())
                .ifPresent(needed -> remedies.raiseFinance(entry, needed.minus(certain)));
        remedies.shiftToFinance(entry, tiers.maximumShareOf(both).max(lowestCap));
        return remedies.offered;
    }

    /** Lowers the public money, to one yen at least; own funds, or a loan in their place, pay the difference. */
    private void lowerPublicMoney(Yen to) {
        if (to.isLessThan(ONE_YEN)) {
            return;
        }
        Yen difference = application.publicMoney().minus(to);
        Yen ownFunds = application.ownFunds().plus(difference);
        List<Change> changes = List.of(new Change(PUBLIC_MONEY, to), new Change(OWN_FUNDS, ownFunds));
        offer(
                "lower-public-money",
                changes,
                Facts.of("publicMoney", to, "difference", difference, "ownFunds", ownFunds));
    }

    /** Raises one loan or equity; own funds fall by as much, so nothing is offered where they do not suffice. */
    private void raiseFinance(int entry, Yen by) {
        if (entry < 0 || by.isGreaterThan(application.ownFunds())) {
            return;
        }
        Yen amount = amount(entry).plus(by);
        Yen ownFunds = application.ownFunds().minus(by);
        List<Change> changes = List.of(new Change(finance.amountAt(entry), amount), new Change(OWN_FUNDS, ownFunds));
        offer(
                "raise-finance",
                changes,
                Facts.of("kind", kind(entry), "amount", amount, "difference", by, "ownFunds", ownFunds));
    }

    /** Lowers the public money, to one yen at least, and raises one loan or equity by as much; own funds stay. */
    private void shiftToFinance(int entry, Yen to) {
        if (entry < 0 || to.isLessThan(ONE_YEN)) {
            return;
        }
        Yen difference = application.publicMoney().minus(to);
        Yen amount = amount(entry).plus(difference);
        List<Change> changes = List.of(new Change(PUBLIC_MONEY, to), new Change(finance.amountAt(entry), amount));
        offer(
                "shift-to-finance",
                changes,
                Facts.of("publicMoney", to, "kind", kind(entry), "amount", amount, "difference", difference));
    }

    private void offer(String id, List<Change> changes, Facts facts) {
        offered.add(new Remedy(id, changes, Message.of("remedy." + id, facts)));
    }

    private Yen amount(int entry) {
        return finance.entries().get(entry).amount();
    }

    private FinanceKind kind(int entry) {
        return finance.entries().get(entry).kind();
    }
}
