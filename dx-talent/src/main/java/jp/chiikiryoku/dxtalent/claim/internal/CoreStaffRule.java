package jp.chiikiryoku.dxtalent.claim.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;

/**
 * {@code DXC-CORE-STAFF}: those who are trained are core digital staff, as a person judges.
 *
 * <p>Training of 3,000,000 yen with the judgement {@code NOT_MET} does not count; without a judgement it possibly counts.
 * Source: ORDINANCE-TOKKO (附則第6条第10項、附則第7条第11項「中核となる職員の育成」).
 */
final class CoreStaffRule implements RuleCheck<CheckedDxClaim> {

    private static final Pointer PLACE = Pointer.parse("/training/coreStaff");

    private final RuleAnswers answers;

    CoreStaffRule(Edition<?> edition) {
        answers = RuleAnswers.of(DxTalentRule.CORE_STAFF, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedDxClaim claim) {
        CheckedTraining training = claim.training();
        return training == null
                ? answers.satisfied("nothing-to-ask", Facts.empty())
                : answers.judged(training.coreStaff());
    }
}
