package jp.chiikiryoku.kyoryokutai.placement.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;

/**
 * {@code KYR-ACTIVITY}: the member does something for the area.
 *
 * <p>A member with the one activity {@code DIGITAL} satisfies the rule, one without any violates it. Source: the
 * ministry's document on the budget of 令和6年度 (「地域協力活動」).
 */
final class ActivityRule implements RuleCheck<CheckedPlacement> {

    private static final Pointer PLACE = Pointer.parse("/member/activities");

    private final RuleAnswers answers;

    ActivityRule(Edition<?> edition) {
        answers = RuleAnswers.of(KyoryokutaiRule.ACTIVITY, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedPlacement placement) {
        return placement.activities().isEmpty()
                ? answers.violated()
                : answers.satisfied(Facts.of("activities", placement.activities()));
    }
}
