package jp.chiikiryoku.local10000;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.KindEdition;
import jp.chiikiryoku.local10000.Local10000Parameters.Tier;

/** One edition of ローカル10,000プロジェクト, ready to check, to assess and to advise. Immutable and thread-safe. */
public final class Local10000Edition {

    private final KindEdition<Application, Local10000Parameters> kindEdition;
    private final FundingTiers tiers;

    Local10000Edition(KindEdition<Application, Local10000Parameters> kindEdition) {
        this.kindEdition = kindEdition;
        this.tiers = FundingTiers.of(kindEdition.edition().parameters().tiers());
    }

    /**
     * Returns the edition as data.
     *
     * @return the edition with its parameters and their sources
     */
    public Edition<Local10000Parameters> edition() {
        return kindEdition.edition();
    }

    /**
     * Returns the tiers, which tell how much public money a loan or equity supports.
     *
     * @return the tiers
     */
    public FundingTiers tiers() {
        return tiers;
    }

    /**
     * Returns the tier that the certain private finance of an application reaches.
     *
     * @param application a well-formed application
     * @return the tier, or empty if not even the lowest is reached
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Optional<Tier> tierOf(Application application) {
        Plan plan = plan(application);
        return tiers.reachedBy(plan.finance().certainForTier(), plan.publicMoney());
    }

    /**
     * Returns the ratio of the certain private finance of an application to its public money.
     *
     * @param application a well-formed application
     * @return the ratio rounded down to two decimals, so that 1.4999 never looks like 1.50
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public BigDecimal ratioRoundedDown(Application application) {
        Plan plan = plan(application);
        return tiers.ratioRoundedDown(plan.finance().certainForTier(), plan.publicMoney());
    }

    private Plan plan(Application application) {
        List<Problem> problems = check(application);
        if (!problems.isEmpty()) {
            throw new MalformedPayloadException(problems);
        }
        return Plan.of(application);
    }

    /**
     * Checks an application.
     *
     * @param application the application; one that names another edition is in {@code conflict}
     * @return all its problems, empty if it is well formed
     */
    public List<Problem> check(Application application) {
        return kindEdition.check(application);
    }

    /**
     * Assesses an application.
     *
     * <p>Public money of 25,000,000 yen with an unsecured loan of the same amount is eligible, all criteria met, and
     * its national share is 12,500,000 yen at the base rate of 1/2.
     *
     * @param application the application
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(Application application) {
        return kindEdition.assess(application);
    }

    /**
     * Assesses an application on a day.
     *
     * @param application the application
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(Application application, LocalDate today) {
        return kindEdition.assess(application, today);
    }
}
