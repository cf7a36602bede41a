package jp.chiikiryoku.core.sample;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;

/** A person judges whether the lanterns are new. */
final class NoveltyRule implements RuleCheck<CheckedSample> {

    private final RuleAnswers answers;

    NoveltyRule(Edition<SampleParameters> edition) {
        this.answers = RuleAnswers.of(SampleRule.NOVELTY, Pointer.parse("/novelty"), edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedSample checked) {
        return answers.judged(checked.novelty());
    }
}
