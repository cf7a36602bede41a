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
import jp.chiikiryoku.kyoryokutai.ClaimParameters.StartUpFigures;
import org.jspecify.annotations.Nullable;

/** Start-ups and business successions: {@code min(cost, cap)} for each person whose window holds the day. */
final class StartUpItem {

    private static final KyoryokutaiAmount ITEM = KyoryokutaiAmount.START_UP;

    private final @Nullable Cited<Yen> cap;
    private final Cited<Rate> rate;
    private final Citation citationOfRule;

    StartUpItem(@Nullable StartUpFigures figures, Cited<Rate> rate, Citation citationOfRule) {
        this.cap = figures == null ? null : figures.cap();
        this.rate = rate;
        this.citationOfRule = citationOfRule;
    }

    void workOut(List<StartUp> startUps, ElementFindings findings, ClaimSheet sheet) {
        if (startUps.isEmpty() || cap == null) {
            sheet.notClaimed(ITEM);
            return;
        }
        Tally tally = new Tally();
        for (int i = 0; i < startUps.size(); i++) {
            Yen cost = requireNonNull(startUps.get(i).cost(), "cost");
            Yen counted = cost.min(cap.value());
            Facts operands = Facts.of("number", i + 1, "cost", cost, "cap", cap.value(), "counted", counted);
            sheet.step(ITEM, "step.person-cap", operands, cap.citation());
            sheet.element(ITEM, i + 1, findings.outcome(i), citationOfRule);
            tally.add(counted, findings.outcome(i));
        }
        sheet.rated(ITEM, tally.sum(), rate);
    }
}
