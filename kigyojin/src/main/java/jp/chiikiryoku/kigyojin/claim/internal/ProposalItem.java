package jp.chiikiryoku.kigyojin.claim.internal;

import static jp.chiikiryoku.kigyojin.claim.KigyojinAmount.PROPOSAL;

import java.util.List;
import jp.chiikiryoku.core.claim.ClaimCalculation;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.kigyojin.edition.KigyojinClaimParameters;

/**
 * C × 0.5: the cost of the project that each person proposed up to its cap, all together times its rate.
 *
 * <p>600,000 yen at the rate 1/2 are 300,000 yen; 2,400,000 under a cap of 1,000,000 are 500,000 yen.
 */
final class ProposalItem {

    private final KigyojinClaimParameters figures;

    ProposalItem(KigyojinClaimParameters figures) {
        this.figures = figures;
    }

    void addTo(ClaimCalculation calculation, CheckedKigyojinClaim claim) {
        List<CheckedAssignment> assignments = claim.assignments();
        Yen sum = Yen.ZERO;
        for (int i = 0; i < assignments.size(); i++) {
            Yen cost = assignments.get(i).proposalCost();
            if (!cost.isZero()) {
                sum = sum.plus(calculation.capped(PROPOSAL, "step.proposal", i + 1, cost, figures.proposalCap()));
            }
        }
        // A cap is one yen or more, so that what is claimed is never zero.
        if (sum.isZero()) {
            calculation.notClaimed(PROPOSAL);
        } else {
            calculation.rated(PROPOSAL, YenRange.exactly(sum), figures.proposalRate());
        }
    }
}
