package jp.chiikiryoku.dxtalent.accelerator.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;

/**
 * {@code DXA-MAIN-DUTY}: the main duty is digital support of municipalities, as a person judges.
 *
 * <p>{@code NOT_MET} violates the rule, and five years of practice do not help; without a judgement it is open. Source:
 * MIC-DX-CALL-R7 (自治体ＤＸアクセラレータの要件（予定）②).
 */
final class MainDutyRule implements RuleCheck<CheckedCandidacy> {

    private final RuleAnswers answers;

    MainDutyRule(Edition<?> edition) {
        answers = RuleAnswers.of(DxTalentRule.MAIN_DUTY, Pointer.parse("/candidate/mainDuty"), edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedCandidacy candidacy) {
        return answers.judged(candidacy.mainDuty());
    }
}
