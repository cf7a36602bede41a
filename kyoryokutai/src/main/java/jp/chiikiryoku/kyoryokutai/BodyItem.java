package jp.chiikiryoku.kyoryokutai;

import java.util.List;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.ExactYenRange;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** An item that is capped once for each local government: {@code min(cost, cap)}. */
final class BodyItem {

    private final Worksheet worksheet;
    private final @Nullable Cited<Yen> cap;
    private final Citation citationOfRule;

    BodyItem(Worksheet worksheet, @Nullable Cited<Yen> cap, Citation citationOfRule) {
        this.worksheet = worksheet;
        this.cap = cap;
        this.citationOfRule = citationOfRule;
    }

    ExactYenRange workOut(Yen cost, Outcome outcome, List<Step> steps) {
        if (cost.isZero() || cap == null) {
            return worksheet.notClaimed(steps);
        }
        Yen counted = cost.min(cap.value());
        Tally tally = new Tally();
        tally.add(counted, outcome);
        worksheet.add(
                "step.body-cap", Facts.of("cost", cost, "cap", cap.value(), "counted", counted), cap.citation(), steps);
        if (outcome != Outcome.SATISFIED) {
            String text = outcome == Outcome.VIOLATED ? "step.item-refused" : "step.item-open";
            worksheet.add(text, Facts.empty(), citationOfRule, steps);
        }
        return worksheet.rated(tally.sum(), steps);
    }
}
