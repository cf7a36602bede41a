package jp.chiikiryoku.kaimono.shoppingcase.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kaimono.edition.KaimonoRule;

/**
 * {@code KMN-PARTNERSHIP}: a community or public party and a private business take part.
 *
 * <p>An association of residents and a supermarket satisfy the rule; two supermarkets alone violate it. Source: the
 * ministry's budget document («地域住民・地元自治体と民間事業者が連携した事例»).
 */
final class PartnershipRule implements RuleCheck<CheckedShoppingCase> {

    private static final Pointer PLACE = Pointer.parse("/parties");

    private final RuleAnswers answers;

    PartnershipRule(Edition<?> edition) {
        answers = RuleAnswers.of(KaimonoRule.PARTNERSHIP, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedShoppingCase shoppingCase) {
        int businesses = shoppingCase.businesses();
        int communityOrPublic = shoppingCase.parties().size() - businesses;
        Facts facts = Facts.of("communityOrPublic", communityOrPublic, "businesses", businesses);
        if (communityOrPublic > 0 && businesses > 0) {
            return answers.satisfied(facts);
        }
        if (communityOrPublic > 0) {
            return answers.violated("violated-no-business", facts);
        }
        return answers.violated(businesses > 0 ? "violated-no-community" : "violated-nobody", facts);
    }
}
