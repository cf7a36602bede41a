package jp.chiikiryoku.dxtalent.claim.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.claim.ClaimCalculation;
import jp.chiikiryoku.core.claim.Tally;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.dxtalent.claim.DxTalentAmount;
import jp.chiikiryoku.dxtalent.edition.DxClaimParameters;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;

/**
 * The item {@code specialists}: the cost of each specialist up to the cap, times the rate.
 *
 * <p>Costs of 24,000,000 and 12,000,000 yen count as 20,000,000 and 12,000,000; 7/10 of them are 22,400,000 yen. The cap
 * is one of the fiscal year and is not prorated. Source: ORDINANCE-TOKKO (附則第6条第10項、附則第7条第11項).
 */
final class SpecialistsItem {

    private static final DxTalentAmount ITEM = DxTalentAmount.SPECIALISTS;

    private final Cited<Yen> cap;
    private final Cited<Rate> rate;
    private final Citation municipalSupport;

    SpecialistsItem(DxClaimParameters parameters, Edition<?> edition) {
        cap = parameters.specialistCap();
        rate = parameters.specialistRate();
        municipalSupport = edition.citationOf(DxTalentRule.MUNICIPAL_SUPPORT.id());
    }

    /** Adds the item; each specialist counts as far as the rule allows that specialist. */
    void addTo(ClaimCalculation calculation, List<CheckedSpecialist> specialists, List<Outcome> outcomes) {
        if (specialists.isEmpty()) {
            calculation.notClaimed(ITEM);
            return;
        }
        Tally tally = new Tally();
        for (int i = 0; i < specialists.size(); i++) {
            CheckedSpecialist specialist = specialists.get(i);
            Yen counted = calculation.capped(ITEM, "step.specialist", specialist.number(), specialist.cost(), cap);
            calculation.element(ITEM, specialist.number(), outcomes.get(i), municipalSupport);
            tally.add(counted, outcomes.get(i));
        }
        calculation.rated(ITEM, tally.sum(), rate);
    }
}
