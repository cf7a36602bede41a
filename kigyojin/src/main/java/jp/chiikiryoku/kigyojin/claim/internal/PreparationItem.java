package jp.chiikiryoku.kigyojin.claim.internal;

import static jp.chiikiryoku.kigyojin.claim.KigyojinAmount.PREPARATION;

import jp.chiikiryoku.core.claim.ClaimCalculation;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.kigyojin.edition.KigyojinClaimParameters;

/**
 * A × 0.5: the cost before the acceptance up to its cap, times its rate.
 *
 * <p>1,500,000 yen under a cap of 1,000,000 at the rate 1/2 are 500,000 yen.
 */
final class PreparationItem {

    private final KigyojinClaimParameters figures;

    PreparationItem(KigyojinClaimParameters figures) {
        this.figures = figures;
    }

    void addTo(ClaimCalculation calculation, CheckedKigyojinClaim claim) {
        if (claim.preparationCost().isZero()) {
            calculation.notClaimed(PREPARATION);
            return;
        }
        Yen counted =
                calculation.capped(PREPARATION, "step.preparation", claim.preparationCost(), figures.preparationCap());
        calculation.rated(PREPARATION, YenRange.exactly(counted), figures.preparationRate());
    }
}
