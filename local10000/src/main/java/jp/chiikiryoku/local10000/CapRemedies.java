package jp.chiikiryoku.local10000;

import static jp.chiikiryoku.local10000.FundingTiers.cap;
import static jp.chiikiryoku.local10000.FundingTiers.ratio;

import java.util.List;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Local10000Parameters.Tier;

/** What would bring the public money within the cap, with the costs unchanged. */
final class CapRemedies {

    private CapRemedies() {}

    static List<Remedy> of(Plan plan, FundingTiers tiers) {
        FundingRemedies remedies = new FundingRemedies(plan);
        Yen finance = plan.finance().certainForTier();
        int entry = plan.finance().firstCertain(plan.finance().kindForTier());
        // Below the lowest ratio the lowest cap still applies; that the finance covers is another rule.
        Yen lowestCap = cap(tiers.lowest());
        Yen both = finance.plus(plan.publicMoney());
        remedies.lowerPublicMoney(tiers.maximumPublicMoney(finance).max(lowestCap));
        Tier holding = tiers.holding(plan.publicMoney());
        if (holding != null) {
            Yen needed = ratio(holding).times(plan.publicMoney()).roundedUp();
            remedies.raiseFinance(entry, needed.minus(finance));
        }
        remedies.shiftToFinance(entry, tiers.maximumShareOf(both).max(lowestCap));
        return remedies.offered();
    }
}
