package jp.chiikiryoku.local10000.application.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Rule;

/**
 * {@code L10K-UNSECURED}: no loan is secured by assets that the grant did not buy, or the others suffice.
 *
 * <p>«In principle» (原則) allows exceptions, so the facts never violate the rule: a loan of 30,000,000 yen on other
 * assets leaves it undetermined, unless the other loans and equity cover the public money and allow it. Source: the
 * ministry's budget document (事業スキーム「原則、無担保融資」).
 */
final class UnsecuredRule implements RuleCheck<CheckedApplication> {

    private final RuleAnswers answers;
    private final FundingTiers tiers;

    UnsecuredRule(FundingTiers tiers, Edition<?> edition) {
        this.answers = RuleAnswers.of(Local10000Rule.UNSECURED, PrivateFunding.PLACE, edition);
        this.tiers = tiers;
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedApplication application) {
        PrivateFunding finance = application.finance();
        if (!finance.hasLoan()) {
            return answers.satisfied("nothing-to-ask", Facts.empty());
        }
        return DoubtfulEntries.of(finance, CheckedFinance::otherwiseSecured, PrivateFunding::securityAt)
                .finding(application, tiers, answers);
    }
}
