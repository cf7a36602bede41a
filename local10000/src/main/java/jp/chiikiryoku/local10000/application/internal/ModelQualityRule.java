package jp.chiikiryoku.local10000.application.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.local10000.edition.Local10000Rule;

/**
 * {@code L10K-MODEL-QUALITY}: the business is a model for others.
 *
 * <p>A person judges the criterion. Without a judgement the rule is undetermined. Source: the ministry's budget
 * document (要件「モデル性」).
 */
final class ModelQualityRule implements RuleCheck<CheckedApplication> {

    private static final Pointer PLACE = Pointer.parse("/project/criteria/modelQuality");

    private final RuleAnswers answers;

    ModelQualityRule(Edition<?> edition) {
        answers = RuleAnswers.of(Local10000Rule.MODEL_QUALITY, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedApplication application) {
        return answers.judged(application.criteria().modelQuality());
    }
}
