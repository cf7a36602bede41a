package jp.chiikiryoku.dxtalent.accelerator.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;

/**
 * {@code DXA-EQUIVALENT-KNOWLEDGE}: the knowledge is equivalent to practice or examination, as a person judges.
 *
 * <p>{@code MET} satisfies the rule; a candidate of whom nobody has judged leaves it open. Source: MIC-DX-CALL-R7
 * (自治体ＤＸアクセラレータの要件（予定）①ウ).
 */
final class EquivalentKnowledgeRule implements RuleCheck<CheckedCandidacy> {

    private final RuleAnswers answers;

    EquivalentKnowledgeRule(Edition<?> edition) {
        answers = RuleAnswers.of(
                DxTalentRule.EQUIVALENT_KNOWLEDGE, Pointer.parse("/candidate/equivalentKnowledge"), edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedCandidacy candidacy) {
        return answers.judged(candidacy.equivalentKnowledge());
    }
}
