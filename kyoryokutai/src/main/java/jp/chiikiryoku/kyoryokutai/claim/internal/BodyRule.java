package jp.chiikiryoku.kyoryokutai.claim.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;

/**
 * {@code KYR-BODY}: the claimant is a municipality or a prefecture; a special ward has no special allocation tax.
 *
 * <p>久慈市 (032077) satisfies the rule, 千代田区 (131016) violates it and none of its costs count. Source: the ordinance on
 * the special allocation tax, article 9.
 */
final class BodyRule implements RuleCheck<CheckedClaim> {

    private static final Pointer PLACE = Pointer.parse("/body/code");

    private final RuleAnswers answers;

    BodyRule(Edition<?> edition) {
        answers = RuleAnswers.of(KyoryokutaiRule.BODY, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedClaim claim) {
        Facts facts = Facts.of("code", claim.body());
        return claim.body().isSpecialWard() ? answers.violated(facts) : answers.satisfied(facts);
    }
}
