package jp.chiikiryoku.local10000.application.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.local10000.edition.Local10000Rule;

/**
 * {@code L10K-PUBLIC-ISSUE}: the business answers a public issue of the community.
 *
 * <p>A person judges the criterion. A judgement {@code NOT_MET} violates the rule, and all amounts are zero. Source:
 * the ministry's budget document (要件「地域課題への対応」).
 */
final class PublicIssueRule implements RuleCheck<CheckedApplication> {

    private static final Pointer PLACE = Pointer.parse("/project/criteria/publicIssue");

    private final RuleAnswers answers;

    PublicIssueRule(Edition<?> edition) {
        answers = RuleAnswers.of(Local10000Rule.PUBLIC_ISSUE, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedApplication application) {
        return answers.judged(application.criteria().publicIssue());
    }
}
