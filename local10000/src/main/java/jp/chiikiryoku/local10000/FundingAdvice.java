package jp.chiikiryoku.local10000;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Funding;
import jp.chiikiryoku.local10000.application.internal.PrivateFunding;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.Tier;

/** Tells how the private finance of applications relates to their public money. Immutable and thread-safe. */
public final class FundingAdvice {

    private final Programme<Local10000Parameters> programme;
    private final String edition;
    private final FundingTiers tiers;

    private FundingAdvice(Programme<Local10000Parameters> programme, String edition) {
        this.programme = programme;
        this.edition = edition;
        this.tiers =
                FundingTiers.of(programme.editions().get(edition).parameters().tiers());
    }

    /**
     * Obtains the advice under an edition.
     *
     * @param programme the programme
     * @param edition the id of one of its editions
     * @return the advice
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public static FundingAdvice of(Programme<Local10000Parameters> programme, String edition) {
        return new FundingAdvice(programme, edition);
    }

    /**
     * Returns the tier that the certain private finance of an application reaches.
     *
     * @param application a well-formed application
     * @return the tier, or empty if not even the lowest is reached
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Optional<Tier> tierOf(Application application) {
        Funding funding = sound(application);
        return tiers.reachedBy(certainFinance(funding), publicMoney(funding));
    }

    /**
     * Returns the ratio of the certain private finance of an application to its public money.
     *
     * @param application a well-formed application
     * @return the ratio rounded down to two decimals, so that 1.4999 never looks like 1.50
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public BigDecimal ratioRoundedDown(Application application) {
        Funding funding = sound(application);
        return tiers.ratioRoundedDown(certainFinance(funding), publicMoney(funding));
    }

    private Funding sound(Application application) {
        var problems = programme.kind(Local10000.APPLICATIONS).edition(edition).check(application);
        if (!problems.isEmpty()) {
            throw new MalformedPayloadException(problems);
        }
        return requireNonNull(application.funding(), "funding");
    }

    private static Yen certainFinance(Funding funding) {
        return PrivateFunding.of(requireNonNull(funding.privateFinance(), "privateFinance"))
                .certainForTier();
    }

    private static Yen publicMoney(Funding funding) {
        return requireNonNull(funding.publicMoney(), "publicMoney");
    }
}
