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

/** The three ways of shifting the funding of a plan while its costs stay: each leaves the payload well formed. */
final class FundingRemedies {

    static final Pointer PUBLIC_MONEY = Pointer.parse("/funding/publicMoney");
    static final Pointer OWN_FUNDS = Pointer.parse("/funding/ownFunds");

    private static final Yen ONE_YEN = Yen.of(1);

    private final CheckedApplication application;
    private final List<Remedy> offered = new ArrayList<>(3);

    FundingRemedies(CheckedApplication application) {
        this.application = application;
    }

    /** Lower public money; own funds, or a loan that comes in their place, pay the difference. */
    void lowerPublicMoney(Yen to) {
        if (to.isLessThan(ONE_YEN)) {
            return;
        }
        Yen ownFunds = application.ownFunds().plus(application.publicMoney().minus(to));
        List<Change> changes = List.of(new Change(PUBLIC_MONEY, to), new Change(OWN_FUNDS, ownFunds));
        offer(
                "lower-public-money",
                changes,
                Facts.of(
                        "publicMoney",
                        to,
                        "difference",
                        application.publicMoney().minus(to),
                        "ownFunds",
                        ownFunds));
    }

    /** Raise one loan or equity; own funds fall by as much, so they must suffice for it. */
    void raiseFinance(int entry, Yen by) {
        if (entry < 0 || by.isGreaterThan(application.ownFunds())) {
            return;
        }
        Yen amount = amount(entry).plus(by);
        Yen ownFunds = application.ownFunds().minus(by);
        List<Change> changes =
                List.of(new Change(PrivateFunding.amountAt(entry), amount), new Change(OWN_FUNDS, ownFunds));
        offer(
                "raise-finance",
                changes,
                Facts.of("kind", kind(entry), "amount", amount, "difference", by, "ownFunds", ownFunds));
    }

    /** Lower public money and let one loan or equity take the rest; own funds stay. */
    void shiftToFinance(int entry, Yen to) {
        if (entry < 0 || to.isLessThan(ONE_YEN)) {
            return;
        }
        Yen difference = application.publicMoney().minus(to);
        Yen amount = amount(entry).plus(difference);
        List<Change> changes =
                List.of(new Change(PUBLIC_MONEY, to), new Change(PrivateFunding.amountAt(entry), amount));
        offer(
                "shift-to-finance",
                changes,
                Facts.of("publicMoney", to, "kind", kind(entry), "amount", amount, "difference", difference));
    }

    static void addChange(Pointer pointer, Yen from, Yen to, List<Change> changes) {
        if (!from.equals(to)) {
            changes.add(new Change(pointer, to));
        }
    }

    private void offer(String id, List<Change> changes, Facts facts) {
        offered.add(new Remedy(id, changes, Message.of("remedy." + id, facts)));
    }

    List<Remedy> offered() {
        return offered;
    }

    private Yen amount(int entry) {
        return application.finance().entries().get(entry).amount();
    }

    private FinanceKind kind(int entry) {
        return application.finance().entries().get(entry).kind();
    }
}
