package jp.chiikiryoku.kigyojin.claim.internal;

import static jp.chiikiryoku.kigyojin.claim.KigyojinAmount.ACCEPTANCE;

import java.util.List;
import jp.chiikiryoku.core.claim.ClaimCalculation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.kigyojin.edition.KigyojinClaimParameters;

/**
 * B: the cost of the acceptance of each person, up to the caps of their mode.
 *
 * <p>Dispatches of 6,000,000 and 4,000,000 yen under a cap of 5,600,000 are 9,600,000 yen; a side job with a remuneration
 * of 900,000 and travel of 1,300,000 yen, each under a cap of 1,000,000, is 1,900,000 yen. The caps are those of a person
 * and a fiscal year; no source prorates them for a part of it. A cost of zero yen states nothing.
 */
final class AcceptanceItem {

    private final KigyojinClaimParameters figures;

    AcceptanceItem(KigyojinClaimParameters figures) {
        this.figures = figures;
    }

    void addTo(ClaimCalculation calculation, CheckedKigyojinClaim claim) {
        List<CheckedAssignment> assignments = claim.assignments();
        Yen sum = Yen.ZERO;
        for (int i = 0; i < assignments.size(); i++) {
            if (!assignments.get(i).acceptance().isZero()) {
                sum = sum.plus(ofPerson(i + 1, assignments.get(i), calculation));
            }
        }
        // A cap is one yen or more, so that what is claimed is never zero.
        if (sum.isZero()) {
            calculation.notClaimed(ACCEPTANCE);
        } else {
            calculation.rated(ACCEPTANCE, YenRange.exactly(sum), figures.acceptanceRate());
        }
    }

    private Yen ofPerson(int number, CheckedAssignment person, ClaimCalculation calculation) {
        if (person.dispatch()) {
            return capped("step.dispatch", number, person.acceptanceCost(), figures.dispatchCap(), calculation);
        }
        Yen remuneration =
                capped("step.remuneration", number, person.remuneration(), figures.remunerationCap(), calculation);
        Yen travel = capped("step.travel", number, person.travel(), figures.travelCap(), calculation);
        return capped("step.side-job", number, remuneration.plus(travel), figures.sideJobCap(), calculation);
    }

    private static Yen capped(String text, int number, Yen cost, Cited<Yen> cap, ClaimCalculation calculation) {
        return cost.isZero() ? cost : calculation.capped(ACCEPTANCE, text, number, cost, cap);
    }
}
