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
 * {@code DXP-APPLICANT}: the applicant is a prefecture.
 *
 * <p>兵庫県 (280003) satisfies the rule, 神戸市 (281000) violates it. Source: MIC-DX-CALL-R7 (２(1) 対象団体).
 */
final class ApplicantRule implements RuleCheck<CheckedCallApplication> {

    private static final Pointer PLACE = Pointer.parse("/prefecture/code");

    private final RuleAnswers answers;

    ApplicantRule(Edition<?> edition) {
        answers = RuleAnswers.of(DxTalentRule.APPLICANT, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedCallApplication application) {
        Facts facts = Facts.of("code", application.prefecture());
        return application.prefecture().isPrefecture() ? answers.satisfied(facts) : answers.violated(facts);
    }
}
