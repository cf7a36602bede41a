package jp.chiikiryoku.dxtalent.application.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;

/**
 * {@code DXP-NEED}: the prefecture has an issue in building the talent pool and needs support, as a person judges.
 *
 * <p>{@code MET} satisfies the rule; without a judgement it is open. Source: MIC-DX-CALL-R7 (２(1) 対象団体
 * 「課題を抱えており、支援を必要としている」).
 */
final class NeedRule implements RuleCheck<CheckedCallApplication> {

    private static final Pointer PLACE = Pointer.parse("/talentPoolNeed");

    private final RuleAnswers answers;

    NeedRule(Edition<?> edition) {
        answers = RuleAnswers.of(DxTalentRule.NEED, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedCallApplication application) {
        return answers.judged(application.talentPoolNeed());
    }
}
