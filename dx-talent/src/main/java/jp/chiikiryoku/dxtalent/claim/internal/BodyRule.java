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
 * {@code DXC-BODY}: the claimant is a prefecture or a municipality, not a special ward.
 *
 * <p>兵庫県 (280003) and 神戸市 (281000) satisfy the rule, 千代田区 (131016) violates it: a special ward is computed together with
 * Tokyo. Source: ORDINANCE-TOKKO (第9条).
 */
final class BodyRule implements RuleCheck<CheckedDxClaim> {

    private static final Pointer PLACE = Pointer.parse("/body/code");

    private final RuleAnswers answers;

    BodyRule(Edition<?> edition) {
        answers = RuleAnswers.of(DxTalentRule.BODY, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedDxClaim claim) {
        Facts facts = Facts.of("code", claim.claimant());
        return claim.claimant().isSpecialWard() ? answers.violated(facts) : answers.satisfied(facts);
    }
}
