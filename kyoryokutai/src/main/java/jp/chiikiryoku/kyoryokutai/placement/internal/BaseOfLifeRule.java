package jp.chiikiryoku.kyoryokutai.placement.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;

/**
 * {@code KYR-BASE-OF-LIFE}: the base of life has moved to the area.
 *
 * <p>A person judges it. The judgement {@code MET} satisfies the rule, {@code NOT_MET} violates it, and without a judgement
 * it is undetermined. Source: the ministry's document on the budget of 令和6年度 (「生活の拠点を移した者」).
 */
final class BaseOfLifeRule implements RuleCheck<CheckedPlacement> {

    private static final Pointer PLACE = Pointer.parse("/member/baseOfLifeMoved");

    private final RuleAnswers answers;

    BaseOfLifeRule(Edition<?> edition) {
        answers = RuleAnswers.of(KyoryokutaiRule.BASE_OF_LIFE, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedPlacement placement) {
        return answers.judged(placement.baseOfLifeMoved());
    }
}
