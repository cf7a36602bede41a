package jp.chiikiryoku.kyoryokutai;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.ExactYenRange;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.ClaimParameters.StartUpFigures;
import org.jspecify.annotations.Nullable;

/** Start-ups and business successions: {@code min(cost, cap)} for each person whose window holds the day. */
final class StartUpItem {

    private final Worksheet worksheet;
    private final @Nullable Cited<Yen> cap;

    StartUpItem(Worksheet worksheet, @Nullable StartUpFigures figures) {
        this.worksheet = worksheet;
        this.cap = figures == null ? null : figures.cap();
    }

    ExactYenRange workOut(List<StartUp> startUps, ElementFindings findings, List<Step> steps) {
        if (startUps.isEmpty() || cap == null) {
            return worksheet.notClaimed(steps);
        }
        Tally tally = new Tally();
        for (int i = 0; i < startUps.size(); i++) {
            Yen cost = requireNonNull(startUps.get(i).cost(), "cost");
            Yen counted = worksheet.capped(i + 1, cost, cap.value(), cap.citation(), steps);
            worksheet.addOutcome(i + 1, findings.outcome(i), steps);
            tally.add(counted, findings.outcome(i));
        }
        return worksheet.rated(tally.sum(), steps);
    }
}
