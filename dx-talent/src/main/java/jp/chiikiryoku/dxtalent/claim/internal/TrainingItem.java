package jp.chiikiryoku.dxtalent.claim.internal;

import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.claim.ClaimCalculation;
import jp.chiikiryoku.core.claim.Tally;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.dxtalent.claim.DxTalentAmount;
import jp.chiikiryoku.dxtalent.edition.DxClaimParameters;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import org.jspecify.annotations.Nullable;

/**
 * The item {@code training}: the cost of training core digital staff, times the rate; no source knows a cap.
 *
 * <p>7/10 of 3,000,000 yen are 2,100,000 yen. Source: ORDINANCE-TOKKO (附則第6条第10項、附則第7条第11項).
 */
final class TrainingItem {

    private static final DxTalentAmount ITEM = DxTalentAmount.TRAINING;

    private final Cited<Rate> rate;
    private final Citation coreStaff;

    TrainingItem(DxClaimParameters parameters, Edition<?> edition) {
        rate = parameters.trainingRate();
        coreStaff = edition.citationOf(DxTalentRule.CORE_STAFF.id());
    }

    /** Adds the item; it counts as far as the rule allows it. */
    void addTo(ClaimCalculation calculation, @Nullable CheckedTraining training, Outcome outcome) {
        if (training == null) {
            calculation.notClaimed(ITEM);
            return;
        }
        Tally tally = new Tally();
        tally.add(training.cost(), outcome);
        calculation.step(ITEM, "step.training", Facts.of("cost", training.cost()), rate.citation());
        calculation.item(ITEM, outcome, coreStaff);
        calculation.rated(ITEM, tally.sum(), rate);
    }
}
