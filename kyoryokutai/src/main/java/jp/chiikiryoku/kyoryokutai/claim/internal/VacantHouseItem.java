package jp.chiikiryoku.kyoryokutai.claim.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.claim.ClaimCalculation;
import jp.chiikiryoku.core.claim.Tally;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import org.jspecify.annotations.Nullable;

/** The renovation of vacant houses: the rate of the sum; no cap is known. */
final class VacantHouseItem {

    private static final KyoryokutaiAmount ITEM = KyoryokutaiAmount.VACANT_HOUSE;

    private final @Nullable Cited<Rate> rate;

    VacantHouseItem(@Nullable Cited<Rate> rate) {
        this.rate = rate;
    }

    void calculate(List<CheckedVacantHouse> houses, List<Finding> findings, ClaimCalculation calculation) {
        if (houses.isEmpty() || rate == null) {
            calculation.notClaimed(ITEM);
            return;
        }
        Finding finding = Finding.of(KyoryokutaiRule.VACANT_HOUSE, findings);
        Tally tally = new Tally();
        for (int i = 0; i < houses.size(); i++) {
            Outcome outcome = finding.elements().get(i);
            Yen cost = houses.get(i).cost();
            int number = houses.get(i).index() + 1;
            calculation.step(ITEM, "step.house", Facts.of("number", number, "cost", cost), null);
            calculation.element(ITEM, number, outcome, finding.citation());
            tally.add(cost, outcome);
        }
        calculation.rated(ITEM, tally.sum(), rate);
    }
}
