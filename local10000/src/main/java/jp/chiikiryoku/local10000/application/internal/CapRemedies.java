package jp.chiikiryoku.local10000.application.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.Tier;

/** What would bring the public money within the cap, with the costs unchanged. */
final class CapRemedies {

    private CapRemedies() {}

    static List<Remedy> of(CheckedApplication application, FundingTiers tiers) {
        FundingRemedies remedies = new FundingRemedies(application);
        Yen finance = application.finance().certainForTier();
        int entry = application.finance().firstCertain(application.finance().kindForTier());
        // Below the lowest ratio the lowest cap still applies; that the finance covers is another rule.
        Yen lowestCap = tiers.lowest().cap().value();
        Yen both = finance.plus(application.publicMoney());
        remedies.lowerPublicMoney(tiers.maximumPublicMoney(finance).max(lowestCap));
        Tier holding = tiers.holding(application.publicMoney());
        if (holding != null) {
            Yen needed =
                    holding.ratio().value().times(application.publicMoney()).roundedUp();
            remedies.raiseFinance(entry, needed.minus(finance));
        }
        remedies.shiftToFinance(entry, tiers.maximumShareOf(both).max(lowestCap));
        return remedies.offered();
    }
}
