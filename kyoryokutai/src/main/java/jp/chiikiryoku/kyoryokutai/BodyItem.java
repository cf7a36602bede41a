package jp.chiikiryoku.kyoryokutai;

import jp.chiikiryoku.core.assessment.ClaimSheet;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Tally;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** An item that is capped once for each local government: {@code min(cost, cap)}. */
final class BodyItem {

    private final KyoryokutaiAmount item;
    private final @Nullable Cited<Yen> cap;
    private final Cited<Rate> rate;
    private final Citation citationOfRule;

    BodyItem(KyoryokutaiAmount item, @Nullable Cited<Yen> cap, Cited<Rate> rate, Citation citationOfRule) {
        this.item = item;
        this.cap = cap;
        this.rate = rate;
        this.citationOfRule = citationOfRule;
    }

    void workOut(Yen cost, Outcome outcome, ClaimSheet sheet) {
        if (cost.isZero() || cap == null) {
            sheet.notClaimed(item);
            return;
        }
        Yen counted = cost.min(cap.value());
        Tally tally = new Tally();
        tally.add(counted, outcome);
        sheet.step(
                item, "step.body-cap", Facts.of("cost", cost, "cap", cap.value(), "counted", counted), cap.citation());
        if (outcome != Outcome.SATISFIED) {
            String text = outcome == Outcome.VIOLATED ? "step.item-refused" : "step.item-open";
            sheet.step(item, text, Facts.empty(), citationOfRule);
        }
        sheet.rated(item, tally.sum(), rate);
    }
}
