package jp.chiikiryoku.kyoryokutai;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.ClaimSheet;
import jp.chiikiryoku.core.assessment.ElementFindings;
import jp.chiikiryoku.core.assessment.Tally;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** The renovation of vacant houses: the rate of the sum; no cap is known. */
final class VacantHouseItem {

    private static final KyoryokutaiAmount ITEM = KyoryokutaiAmount.VACANT_HOUSE;

    private final @Nullable Cited<Rate> rate;
    private final Citation citationOfRule;

    VacantHouseItem(@Nullable Cited<Rate> rate, Citation citationOfRule) {
        this.rate = rate;
        this.citationOfRule = citationOfRule;
    }

    void workOut(List<VacantHouse> houses, ElementFindings findings, ClaimSheet sheet) {
        if (houses.isEmpty() || rate == null) {
            sheet.notClaimed(ITEM);
            return;
        }
        Tally tally = new Tally();
        for (int i = 0; i < houses.size(); i++) {
            Yen cost = requireNonNull(houses.get(i).cost(), "cost");
            sheet.step(ITEM, "step.house", Facts.of("number", i + 1, "cost", cost), null);
            sheet.element(ITEM, i + 1, findings.outcome(i), citationOfRule);
            tally.add(cost, findings.outcome(i));
        }
        sheet.rated(ITEM, tally.sum(), rate);
    }
}
