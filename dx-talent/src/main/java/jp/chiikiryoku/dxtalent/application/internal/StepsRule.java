package jp.chiikiryoku.dxtalent.application.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;

/**
 * {@code DXP-STEPS}: the prefecture asks for support in one of the four steps at least, in any selection.
 *
 * <p>Step 4 alone satisfies the rule, no step violates it. Source: MIC-DX-CALL-R7 (２(2) 対象事業).
 */
final class StepsRule implements RuleCheck<CheckedCallApplication> {

    private static final Pointer PLACE = Pointer.parse("/steps");

    private final RuleAnswers answers;

    StepsRule(Edition<?> edition) {
        answers = RuleAnswers.of(DxTalentRule.STEPS, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedCallApplication application) {
        return application.steps().isEmpty()
                ? answers.violated()
                : answers.satisfied(Facts.of("steps", application.steps()));
    }
}
