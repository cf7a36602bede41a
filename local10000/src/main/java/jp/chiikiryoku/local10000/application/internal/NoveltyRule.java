package jp.chiikiryoku.local10000.application.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.local10000.edition.Local10000Rule;

/**
 * {@code L10K-NOVELTY}: the business is a new one.
 *
 * <p>A person judges the criterion. A judgement {@code MET} satisfies the rule. Source: the ministry's budget document
 * (要件「新規性」).
 */
final class NoveltyRule implements RuleCheck<CheckedApplication> {

    private static final Pointer PLACE = Pointer.parse("/project/criteria/novelty");

    private final RuleAnswers answers;

    NoveltyRule(Edition<?> edition) {
        answers = RuleAnswers.of(Local10000Rule.NOVELTY, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedApplication application) {
        return answers.judged(application.criteria().novelty());
    }
}
