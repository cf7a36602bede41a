package jp.chiikiryoku.dxtalent.claim.internal;

import jp.chiikiryoku.core.claim.ClaimCalculation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.dxtalent.claim.DxTalentAmount;
import jp.chiikiryoku.dxtalent.edition.DxClaimParameters;

/**
 * The item {@code recruitment}: the cost of recruiting up to the cap, times the rate.
 *
 * <p>A cost of 1,500,000 yen counts as 1,000,000; 7/10 of it are 700,000 yen. Source: ORDINANCE-TOKKO (附則第6条第10項、
 * 附則第7条第11項).
 */
final class RecruitmentItem {

    private static final DxTalentAmount ITEM = DxTalentAmount.RECRUITMENT;

    private final Cited<Yen> cap;
    private final Cited<Rate> rate;

    RecruitmentItem(DxClaimParameters parameters) {
        cap = parameters.recruitmentCap();
        rate = parameters.recruitmentRate();
    }

    void addTo(ClaimCalculation calculation, Yen cost) {
        if (cost.isZero()) {
            calculation.notClaimed(ITEM);
            return;
        }
        Yen counted = calculation.capped(ITEM, "step.recruitment", cost, cap);
        calculation.rated(ITEM, YenRange.exactly(counted), rate);
    }
}
