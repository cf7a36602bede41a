package jp.chiikiryoku.kigyojin.engagement.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;

/**
 * {@code KGJ-DUTIES}: the duties raise the appeal or value of the region.
 *
 * <p>A person judges it. Where nobody has judged yet, or no duties are stated, the rule is undetermined, never violated.
 * Source: the ministry's budget document («地域独自の魅力や価値の向上等につながる業務»).
 */
final class DutiesRule implements RuleCheck<CheckedEngagement> {

    private static final Pointer PLACE = Pointer.parse("/duties");

    private final RuleAnswers answers;

    DutiesRule(Edition<?> edition) {
        answers = RuleAnswers.of(KigyojinRule.DUTIES, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedEngagement engagement) {
        return answers.of(engagement.duties().outcome(), Facts.empty());
    }
}
