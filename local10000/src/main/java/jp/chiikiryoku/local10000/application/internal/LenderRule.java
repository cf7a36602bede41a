package jp.chiikiryoku.local10000.application.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.internal.CheckedFinance;
import jp.chiikiryoku.local10000.internal.PrivateFunding;

/**
 * {@code L10K-LENDER}: every provider is a regional financial institution or its like, or the others suffice.
 *
 * <p>30,000,000 yen of another provider leave the rule undetermined, unless the other loans and equity cover the public
 * money and allow it. Sources: the ministry's budget document (要件「地域金融機関等による融資等」), and for the list of providers
 * the ministry's page, which the finding cites.
 */
final class LenderRule implements RuleCheck<CheckedApplication> {

    private final RuleAnswers answers;
    private final FundingTiers tiers;

    LenderRule(FundingTiers tiers, Edition<?> edition) {
        this.answers = RuleAnswers.of(Local10000Rule.LENDER, PrivateFunding.PLACE, edition);
        this.tiers = tiers;
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedApplication application) {
        PrivateFunding finance = application.financeFor(Local10000Rule.LENDER);
        if (finance.isEmpty()) {
            return answers.satisfied("nothing-to-ask", Facts.empty());
        }
        DoubtfulEntries others = DoubtfulEntries.of(finance, CheckedFinance::otherProvider, finance::providerAt);
        return others.isEmpty()
                ? answers.satisfied()
                : others.finding(application.needsNoDoubtful(finance, tiers), answers);
    }
}
