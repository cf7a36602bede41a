package jp.chiikiryoku.local10000.settlement.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.local10000.edition.Local10000Rule;

/**
 * {@code L10K-S-COSTS}: every actual cost is one of facility, machinery or equipment.
 *
 * <p>A cost of 3,000,000 yen in the category {@code OTHER} violates the rule and is taken out; one in {@code RESEARCH}
 * leaves it undetermined. Where nothing was spent there is nothing to ask. Source: 会計検査院 平成28年度.
 */
final class ActualCostsRule implements RuleCheck<CheckedSettlement> {

    private final RuleAnswers answers;
    private final Finding nothingToAsk;

    ActualCostsRule(Edition<?> edition) {
        answers = RuleAnswers.of(Local10000Rule.S_COSTS, CheckedSettlement.COSTS, edition);
        nothingToAsk = answers.satisfied("nothing-to-ask", Facts.empty());
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedSettlement settlement) {
        return settlement.costs().sum().isZero()
                ? nothingToAsk
                : settlement.costs().finding(answers);
    }
}
