package jp.chiikiryoku.kyoryokutai;

import jp.chiikiryoku.core.assessment.ClaimSheet;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Tally;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** An item that is capped once for each local government: {@code min(cost, cap)}. */
final class BodyItem {

    private final KyoryokutaiAmount item;
    private final @Nullable Cited<Yen> cap;
    private final Cited<Rate> rate;
    private final @Nullable Citation citationOfRule;

    BodyItem(KyoryokutaiAmount item, @Nullable Cited<Yen> cap, Cited<Rate> rate, Edition<?> edition) {
        this.item = item;
        this.cap = cap;
        this.rate = rate;
        this.citationOfRule =
                item.rule() == null ? null : edition.citationOf(item.rule().id());
    }

    void workOut(Yen cost, ClaimFindings findings, ClaimSheet sheet) {
        if (cost.isZero() || cap == null) {
            sheet.notClaimed(item);
            return;
        }
        Outcome outcome = findings.outcome(item);
        Yen counted = cost.min(cap.value());
        Tally tally = new Tally();
        tally.add(counted, outcome);
        sheet.step(
                item, "step.body-cap", Facts.of("cost", cost, "cap", cap.value(), "counted", counted), cap.citation());
        if (citationOfRule != null) {
            sheet.item(item, outcome, citationOfRule);
        }
        sheet.rated(item, tally.sum(), rate);
    }
}
