package jp.chiikiryoku.kigyojin;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.edition.Citation;
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
    private final DispatchPresence dispatch;
    private final SideJobPresence sideJob;

    private PairingRules(Edition<KigyojinParameters> edition) {
        EngagementParameters parameters = requireNonNull(edition.parameters().engagement(), "engagement");
        municipality = new MunicipalityRule(edition.citationOf(KigyojinRule.MUNICIPALITY.id()));
        company = new CompanyLocationRule(edition.citationOf(KigyojinRule.COMPANY_LOCATION.id()));
        person = new PersonRules(parameters.tenureMonths(), edition);
        Citation presence = edition.citationOf(KigyojinRule.PRESENCE.id());
        dispatch = new DispatchPresence(parameters.presenceBasis().value(), presence);
        sideJob = new SideJobPresence(parameters, presence);
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
     * Tells whether a number of days of a month alone violates {@code KGJ-PRESENCE}.
     *
     * <p>A side job of three days does. A dispatch does without any day; where all days of the month are the basis, with
     * fewer than 14, which are not half even of the shortest month.
     *
     * @param mode the mode
     * @param days the days of a month
     * @return true if no other fact could satisfy the rule
     */
    public boolean isPresenceViolated(Mode mode, int days) {
        return mode == Mode.SIDE_JOB ? sideJob.isViolatedBy(days) : dispatch.isViolatedBy(days);
    }
}
