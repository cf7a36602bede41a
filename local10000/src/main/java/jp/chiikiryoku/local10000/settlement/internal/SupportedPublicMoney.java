package jp.chiikiryoku.local10000.settlement.internal;

import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.internal.PrivateFunding;

/**
 * How much of the decided public money the actual finance supports: the most for which it covers the public money and
 * reaches the tier whose cap holds it.
 *
 * <p>A loan of 60,000,000 yen supports 35,000,000 of decided 40,000,000 yen. A rule whose source is too weak to refuse
 * cuts nothing from what is possible.
 */
final class SupportedPublicMoney {

    private final FundingTiers tiers;
    private final boolean coverRefuses;
    private final boolean capRefuses;

    SupportedPublicMoney(FundingTiers tiers, Edition<?> edition) {
        this.tiers = tiers;
        this.coverRefuses = canRefuse(Local10000Rule.S_COVERS, edition);
        this.capRefuses = canRefuse(Local10000Rule.S_CAP, edition);
    }

    static boolean canRefuse(Local10000Rule rule, Edition<?> edition) {
        return edition.citationOf(rule.id()).authority().canRefuse();
    }

    YenRange of(PrivateFunding finance, Yen decided) {
        Yen certain = finance.certain().min(tiers.greatestWithinCap(finance.certainForTier()));
        return YenRange.of(certain.min(decided), possible(finance, decided));
    }

    private Yen possible(PrivateFunding finance, Yen decided) {
        Yen covered = coverRefuses ? finance.possible().min(decided) : decided;
        return capRefuses
                ? tiers.greatestNotRefused(finance.possible(), decided).min(covered)
                : covered;
    }
}
