package jp.chiikiryoku.local10000.application.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.internal.CheckedCost;

/** The remedy that takes out the costs that are not certainly eligible, with what pays for them. */
final class CostRemedies {

    private CostRemedies() {}

    /**
     * Own funds fall first, then public money, so that no ratio falls; a cost and one yen of public money must remain.
     */
    static List<Remedy> of(CheckedApplication application) {
        List<Cost> kept = kept(application.costs().entries());
        Yen takenOut = application.costs().sum().minus(application.costs().certain());
        Yen fromOwnFunds = takenOut.min(application.ownFunds());
        Yen publicMoney = application.publicMoney().minus(takenOut.minus(fromOwnFunds));
        if (kept.isEmpty() || publicMoney.isLessThan(FundingRemedies.ONE_YEN)) {
            return List.of();
        }
        Yen ownFunds = application.ownFunds().minus(fromOwnFunds);
        List<Change> changes = new ArrayList<>(3);
        changes.add(new Change(EligibleCostsRule.COSTS, kept));
        addChange(FundingRemedies.OWN_FUNDS, application.ownFunds(), ownFunds, changes);
        addChange(FundingRemedies.PUBLIC_MONEY, application.publicMoney(), publicMoney, changes);
        Facts facts = Facts.of("takenOut", takenOut, "ownFunds", ownFunds, "publicMoney", publicMoney);
        return List.of(new Remedy("take-out-costs", changes, Message.of("remedy.take-out-costs", facts)));
    }

    private static List<Cost> kept(List<CheckedCost> costs) {
        return costs.stream()
                .filter(CheckedCost::isCertainlyEligible)
                .map(CheckedCost::stated)
                .toList();
    }

    private static void addChange(Pointer pointer, Yen from, Yen to, List<Change> changes) {
        if (!from.equals(to)) {
            changes.add(new Change(pointer, to));
        }
    }
}
