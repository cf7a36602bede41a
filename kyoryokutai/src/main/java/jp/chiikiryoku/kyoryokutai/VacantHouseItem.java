package jp.chiikiryoku.kyoryokutai;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.money.ExactYenRange;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;

/** The renovation of vacant houses: the rate of the sum; no cap is known. */
final class VacantHouseItem {

    private final Worksheet worksheet;

    VacantHouseItem(Worksheet worksheet) {
        this.worksheet = worksheet;
    }

    ExactYenRange workOut(List<VacantHouse> houses, ElementFindings findings, List<Step> steps) {
        if (houses.isEmpty()) {
            return worksheet.notClaimed(steps);
        }
        Tally tally = new Tally();
        for (int i = 0; i < houses.size(); i++) {
            Yen cost = requireNonNull(houses.get(i).cost(), "cost");
            worksheet.add("step.house", Facts.of("number", i + 1, "cost", cost), null, steps);
            worksheet.addOutcome(i + 1, findings.outcome(i), steps);
            tally.add(cost, findings.outcome(i));
        }
        return worksheet.rated(tally.sum(), steps);
    }
}
