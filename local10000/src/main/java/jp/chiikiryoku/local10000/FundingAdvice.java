package jp.chiikiryoku.local10000;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Funding;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.GrantAssetSecurity;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.Tier;
import jp.chiikiryoku.local10000.internal.PrivateFunding;

/**
 * Advice on how the private finance of an application relates to its public money, under one edition.
 *
 * <p>Only finance that certainly counts is considered: the larger of loans and equity from accepted providers, no loan
 * secured by assets that the grant did not buy. Immutable and thread-safe.
 */
public final class FundingAdvice {

    private final Kind<Application, Assessment> kind;
    private final FundingTiers tiers;
    private final GrantAssetSecurity grantAssets;

    private FundingAdvice(Kind<Application, Assessment> kind, Local10000Parameters parameters) {
        this.kind = kind;
        this.tiers = FundingTiers.of(parameters.tiers());
        this.grantAssets = parameters.grantAssetSecurity();
    }

    /**
     * Obtains the advice under an edition, such as {@code of(Local10000.programme(), "r6-supplementary")}.
     *
     * @throws IllegalArgumentException if there is no such edition, in which case the message lists those there are; or if
     *     its tiers, or how it treats a loan secured by what the grant bought, are open
     */
    public static FundingAdvice of(Programme<Local10000Parameters> programme, String edition) {
        Edition<Local10000Parameters> found = programme.editions().get(edition);
        Local10000Parameters parameters = found.parameters();
        found.requireSettled("tiers", parameters.tiers());
        found.requireSettled("treatment of loans secured by what the grant bought", parameters.grantAssets());
        return new FundingAdvice(programme.kind(Local10000.APPLICATIONS).edition(edition), parameters);
    }

    /** Returns the tiers of the edition, which tell how much public money a loan or equity supports. */
    public FundingTiers tiers() {
        return tiers;
    }

    /**
     * Returns the highest tier that the private finance of an application certainly reaches.
     *
     * <p>An unsecured loan of 45,000,000 yen for public money of 30,000,000 yen reaches the tier of 3/2.
     *
     * @return the tier, or empty if not even the lowest is reached
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Optional<Tier> tierOf(Application application) {
        Funding funding = wellFormedFunding(application);
        return tiers.reachedBy(certainFinance(funding), publicMoney(funding));
    }

    /**
     * Returns the ratio of the certain private finance of an application to its public money.
     *
     * <p>An unsecured loan of 24,999,999 yen for public money of 25,000,000 yen has the ratio 0.99.
     *
     * @return the ratio rounded down to two decimals, so that 1.4999 never looks like 1.50
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public BigDecimal ratioRoundedDown(Application application) {
        Funding funding = wellFormedFunding(application);
        return tiers.ratioRoundedDown(certainFinance(funding), publicMoney(funding));
    }

    private Funding wellFormedFunding(Application application) {
        List<Problem> problems = kind.check(application);
        if (!problems.isEmpty()) {
            throw new MalformedPayloadException(problems);
        }
        return requireNonNull(application.funding(), "funding");
    }

    private Yen certainFinance(Funding funding) {
        return PrivateFunding.of(
                        PrivateFunding.PLACE, requireNonNull(funding.privateFinance(), "privateFinance"), grantAssets)
                .certainForTier();
    }

    private static Yen publicMoney(Funding funding) {
        return requireNonNull(funding.publicMoney(), "publicMoney");
    }
}
