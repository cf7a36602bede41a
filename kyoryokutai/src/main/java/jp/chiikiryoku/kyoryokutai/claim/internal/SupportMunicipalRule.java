package jp.chiikiryoku.kyoryokutai.claim.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;

/**
 * {@code KYR-SUPPORT-MUNICIPAL}: daily support is claimed by municipalities alone.
 *
 * <p>500,000 yen that a city claims satisfy the rule; 1 yen that 高知県 claims violates it. Source: the ordinance on the
 * special allocation tax, article 5, of which the table of municipalities alone names daily support.
 */
final class SupportMunicipalRule implements RuleCheck<CheckedClaim> {

    private static final Pointer PLACE = Pointer.parse("/support");
    private static final List<Remedy> REMEDIES = List.of(ItemRemedies.withdraw(PLACE, KyoryokutaiAmount.SUPPORT));

    private final RuleAnswers answers;
    private final Finding nothingToAsk;

    SupportMunicipalRule(Edition<?> edition) {
        answers = RuleAnswers.of(KyoryokutaiRule.SUPPORT_MUNICIPAL, PLACE, edition);
        nothingToAsk = answers.satisfied("nothing-to-ask", Facts.empty());
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedClaim claim) {
        if (claim.support().isZero()) {
            return nothingToAsk;
        }
        Facts facts = Facts.of("code", claim.body(), "cost", claim.support());
        return claim.isOfPrefecture() ? answers.violated(facts).withRemedies(REMEDIES) : answers.satisfied(facts);
    }
}
