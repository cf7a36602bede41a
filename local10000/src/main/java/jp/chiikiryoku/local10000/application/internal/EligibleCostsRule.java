package jp.chiikiryoku.local10000.application.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.edition.Local10000Rule;

/**
 * {@code L10K-ELIGIBLE-COSTS}: every cost is one of facility, machinery or equipment.
 *
 * <p>A cost of 3,000,000 yen in the category {@code OTHER} violates the rule; one in {@code RESEARCH}, which municipal
 * pages name and the ministry's document does not, leaves it undetermined. Source: the ministry's budget document
 * (対象経費).
 */
final class EligibleCostsRule implements RuleCheck<CheckedApplication> {

    static final Pointer COSTS = Pointer.parse("/costs");

    private final RuleAnswers answers;

    EligibleCostsRule(Edition<?> edition) {
        answers = RuleAnswers.of(Local10000Rule.ELIGIBLE_COSTS, COSTS, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedApplication application) {
        Finding finding = application.costs().finding(answers);
        return application.costs().sumOf(CostCategory.OTHER).isZero()
                ? finding
                : finding.withRemedies(CostRemedies.of(application));
    }
}
