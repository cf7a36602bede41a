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
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import org.jspecify.annotations.Nullable;

/**
 * An item that is capped once for each local government: {@code min(cost, cap)}.
 *
 * @param item which item
 * @param rule the rule that allows the item, or null if nothing but the claimant's part decides
 * @param cap the cap in yen, or null if the edition does not know the item
 * @param rate the rate of the item
 */
record BodyItem(
        KyoryokutaiAmount item,
        @Nullable KyoryokutaiRule rule,
        @Nullable Cited<Yen> cap,
        Cited<Rate> rate) {

    void calculate(Yen cost, List<Finding> findings, ClaimCalculation calculation) {
        if (cost.isZero() || cap == null) {
            calculation.notClaimed(item);
            return;
        }
        Tally tally = new Tally();
        Yen counted = calculation.capped(item, "step.body-cap", cost, cap);
        tally.add(counted, allowed(findings, calculation));
        calculation.rated(item, tally.sum(), rate);
    }

    private Outcome allowed(List<Finding> findings, ClaimCalculation calculation) {
        if (rule == null) {
            return Outcome.SATISFIED;
        }
        Finding finding = Finding.of(rule, findings);
        calculation.item(item, finding.outcome(), finding.citation());
        return finding.outcome();
    }
}
