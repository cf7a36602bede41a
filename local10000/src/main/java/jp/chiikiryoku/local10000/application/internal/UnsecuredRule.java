package jp.chiikiryoku.local10000.application.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.local10000.application.Security;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.GrantAssetSecurity;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.internal.CheckedFinance;
import jp.chiikiryoku.local10000.internal.PrivateFunding;
import org.jspecify.annotations.Nullable;

/**
 * {@code L10K-UNSECURED}: no loan is secured by assets that the grant did not buy, or the others suffice.
 *
 * <p>«In principle» (原則) allows exceptions, so the facts never violate the rule: a loan of 30,000,000 yen on other
 * assets leaves it undetermined, unless the other loans and equity cover the public money and allow it. Sources: the
 * ministry's budget document (事業スキーム「原則、無担保融資」), and for security over what the grant bought the ministry's page.
 */
final class UnsecuredRule implements RuleCheck<CheckedApplication> {

    private final RuleAnswers answers;
    private final FundingTiers tiers;
    private final @Nullable Cited<GrantAssetSecurity> grantAssets;

    UnsecuredRule(FundingTiers tiers, Edition<Local10000Parameters> edition) {
        this.answers = RuleAnswers.of(Local10000Rule.UNSECURED, PrivateFunding.PLACE, edition);
        this.tiers = tiers;
        this.grantAssets = edition.parameters().grantAssets();
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedApplication application) {
        PrivateFunding finance = application.financeFor(Local10000Rule.UNSECURED);
        if (!finance.hasLoan()) {
            return answers.satisfied("nothing-to-ask", Facts.empty());
        }
        DoubtfulEntries secured = DoubtfulEntries.of(finance, CheckedFinance::doubtfulSecurity, finance::securityAt);
        return secured.isEmpty()
                ? satisfied(finance)
                : secured.finding(application.needsNoDoubtful(finance, tiers), answers);
    }

    /** The slide says «unsecured»; that what the grant bought may secure a loan stands in another source. */
    private Finding satisfied(PrivateFunding finance) {
        DoubtfulEntries onGrantAssets =
                DoubtfulEntries.of(finance, entry -> entry.security() == Security.GRANT_ASSETS, finance::securityAt);
        return grantAssets == null || onGrantAssets.isEmpty()
                ? answers.satisfied()
                : answers.citing(grantAssets.citation())
                        .satisfied("satisfied-grant-assets", Facts.of("amount", onGrantAssets.amount()));
    }
}
