package jp.chiikiryoku.kyoryokutai.claim.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.claim.ClaimCalculation;
import jp.chiikiryoku.core.claim.Tally;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters.StartUpFigures;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import org.jspecify.annotations.Nullable;

/** Start-ups and business successions: {@code min(cost, cap)} for each person whose window holds the day. */
final class StartUpItem {

    private static final KyoryokutaiAmount ITEM = KyoryokutaiAmount.START_UP;

    private final @Nullable StartUpFigures figures;
    private final Cited<Rate> rate;

    StartUpItem(@Nullable StartUpFigures figures, Cited<Rate> rate) {
        this.figures = figures;
        this.rate = rate;
    }

    void calculate(List<CheckedStartUp> startUps, List<Finding> findings, ClaimCalculation calculation) {
        if (startUps.isEmpty() || figures == null) {
            calculation.notClaimed(ITEM);
            return;
        }
        Finding finding = Finding.of(KyoryokutaiRule.START_UP_WINDOW, findings);
        Tally tally = new Tally();
        for (int i = 0; i < startUps.size(); i++) {
            Outcome outcome = finding.elements().get(i);
            Yen cost = startUps.get(i).cost();
            int number = startUps.get(i).index() + 1;
            Yen counted = calculation.capped(ITEM, "step.person-cap", number, cost, figures.cap());
            calculation.element(ITEM, number, outcome, finding.citation());
            tally.add(counted, outcome);
        }
        calculation.rated(ITEM, tally.sum(), rate);
    }
}
