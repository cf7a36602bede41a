package jp.chiikiryoku.kigyojin;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;

/**
 * The rules of an engagement that can be asked before there is one: of a municipality, of a company, of a person and of
 * the days of a month. Immutable and thread-safe.
 */
public final class PairingRules {

    private final MunicipalityRule municipality;
    private final CompanyLocationRule company;
    private final PersonRules person;
    private final SideJobPresence sideJob;

    private PairingRules(Edition<KigyojinParameters> edition) {
        EngagementParameters parameters = requireNonNull(edition.parameters().engagement(), "engagement");
        municipality = new MunicipalityRule(edition.citationOf(KigyojinRule.MUNICIPALITY.id()));
        company = new CompanyLocationRule(edition.citationOf(KigyojinRule.COMPANY_LOCATION.id()));
        person = new PersonRules(parameters.tenureMonths(), edition);
        sideJob = new SideJobPresence(parameters, edition.citationOf(KigyojinRule.PRESENCE.id()));
    }

    /**
     * Obtains the rules of an edition.
     *
     * @param edition an edition that serves engagements
     * @return the rules
     * @throws NullPointerException if the edition has no figures of engagements
     */
    public static PairingRules of(Edition<KigyojinParameters> edition) {
        return new PairingRules(edition);
    }

    /**
     * Asks {@code KGJ-MUNICIPALITY}.
     *
     * @param stated a well-formed municipality
     * @param place where it stands
     * @return the finding
     */
    public Finding check(Municipality stated, Pointer place) {
        return municipality.check(stated, place);
    }

    /**
     * Asks {@code KGJ-COMPANY-LOCATION}.
     *
     * @param stated a well-formed company
     * @param place where it stands
     * @return the finding
     */
    public Finding check(Company stated, Pointer place) {
        return company.check(stated, place);
    }

    /**
     * Asks {@code KGJ-EMPLOYMENT}.
     *
     * @param stated how the person belongs to the company
     * @param place where it stands
     * @return the finding
     */
    public Finding check(Employment stated, Pointer place) {
        return person.checkEmployment(stated, place);
    }

    /**
     * Tells whether a number of working days alone violates {@code KGJ-PRESENCE}.
     *
     * <p>Of a dispatch the working days of the month must be known too, so no number of days violates it by itself.
     *
     * @param mode the mode
     * @param workingDays the working days of a month
     * @return true for a side job of fewer days than the edition asks
     */
    public boolean isPresenceViolated(Mode mode, int workingDays) {
        return mode == Mode.SIDE_JOB && sideJob.isViolatedBy(workingDays);
    }
}
