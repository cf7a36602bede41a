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
 * {@code L10K-UNSECURED}: no loan is secured by assets that the grant did not buy, or none that is counts.
 *
 * <p>«In principle» (原則) the rule never refuses: a loan of 30,000,000 yen on other assets leaves it open unless the others
 * suffice without it. Source: the ministry's budget document («原則、無担保融資»).
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
        return finance.hasLoan()
                ? DoubtfulEntries.of(finance, CheckedFinance::otherwiseSecured, PrivateFunding::securityAt)
                        .finding(application, tiers, answers)
                : answers.satisfied("nothing-to-ask", Facts.empty());
    }
}
