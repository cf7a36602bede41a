package jp.chiikiryoku.local10000;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.KindEdition;

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
