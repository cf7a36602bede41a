package jp.chiikiryoku.kigyojin.engagement.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.EngagementParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;

/**
 * {@code KGJ-TENURE}: the company has employed a dispatched person for some months; a side job needs none.
 *
 * <p>Where three months are required, three satisfy the rule; two, or a number that is not known, leave it open. Source:
 * municipal ordinances of fiscal year 2024 («在籍3か月以上»).
 */
final class TenureRule implements RuleCheck<CheckedEngagement> {

    private static final Pointer PLACE = Pointer.parse("/worker/monthsEmployed");

    private final RuleAnswers answers;
    private final int needed;

    TenureRule(EngagementParameters parameters, Edition<?> edition) {
        answers = RuleAnswers.of(KigyojinRule.TENURE, PLACE, edition)
                .citing(parameters.tenureMonths().citation());
        needed = parameters.tenureMonths().value();
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedEngagement engagement) {
        if (!engagement.isDispatch()) {
            return answers.satisfied("nothing-to-ask", Facts.empty());
        }
        Integer months = engagement.monthsEmployed();
        Facts facts = Facts.of("needed", needed);
        if (months == null) {
            return answers.undetermined("undetermined-unknown", facts);
        }
        Facts withMonths = facts.with("months", months);
        return months < needed ? answers.undetermined(withMonths) : answers.satisfied(withMonths);
    }
}
