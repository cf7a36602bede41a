package jp.chiikiryoku.local10000;

import static jp.chiikiryoku.local10000.FundingTiers.cap;
import static jp.chiikiryoku.local10000.FundingTiers.ratio;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.money.Yen;

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
        List<Remedy> offered = new ArrayList<>();
        remedies.lowerPublicMoney(tiers.maximumPublicMoney(finance).max(lowestCap))
                .ifPresent(offered::add);
        tiers.holding(plan.publicMoney())
                .map(tier -> ratio(tier).times(plan.publicMoney()).roundedUp().minus(finance))
                .flatMap(missing -> remedies.raiseFinance(entry, missing))
                .ifPresent(offered::add);
        remedies.shiftToFinance(entry, tiers.maximumShareOf(both).max(lowestCap))
                .ifPresent(offered::add);
        return offered;
    }
}
