package jp.chiikiryoku.kigyojin.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YearOfTerm;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.kind.StatedPayload;
import org.jspecify.annotations.Nullable;

/**
 * The work of one 起業人 for a municipality and the agreement about it (協定); the payload of kind {@code kigyojin}.
 *
 * @param edition the edition that applies, or null if the year or the start of the term chooses it
 * @param fiscalYear the fiscal year that is asked about, one in which a day of the term lies, or null if the start of the
 *     term chooses the edition (年度)
 * @param municipality the municipality that receives the person (受入自治体)
 * @param mode dispatch by the company or side job
 * @param company the company to which the person belongs
 * @param worker the person
 * @param duties what the person does, or null if it is not stated
 * @param agreement with whom the municipality has agreed, and when
 * @param term the term of the work (任期)
 * @param presence the days and hours of a month
 * @param rulings what the competent authority has answered about rules that the facts leave open
 */
@MemberOfMode(member = "presence/daysWorkedInMunicipality", mode = Mode.DISPATCH)
@MemberOfMode(member = "presence/workingDaysOfMonth", mode = Mode.DISPATCH)
@MemberOfMode(member = "presence/month", mode = Mode.DISPATCH, optional = true)
@MemberOfMode(member = "presence/workingDays", mode = Mode.SIDE_JOB)
@MemberOfMode(member = "presence/workingHours", mode = Mode.SIDE_JOB)
@MemberOfMode(member = "presence/daysStayed", mode = Mode.SIDE_JOB)
@YearOfTerm(first = "term/startsOn", last = "term/endsOn")
@Eligible(kind = Engagement.KIND, groups = Eligibility.class)
public record Engagement(
        @Nullable String edition,
        @Nullable FiscalYear fiscalYear,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Municipality municipality,

        @NotNull(message = Messages.REQUIRED) @Nullable Mode mode,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Company company,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Worker worker,

        @Valid @Nullable Duties duties,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Agreement agreement,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Period term,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Presence presence,

        List<@NotNull(message = Messages.REQUIRED) @Valid Ruling> rulings)
        implements StatedPayload {

    /** The kind of payload on the wire. */
    public static final String KIND = "kigyojin";

    public Engagement {
        rulings = StatedLists.copyOrEmpty(rulings);
    }

    /**
     * Obtains an engagement without edition, fiscal year, duties and rulings.
     *
     * @param presence the days and hours of a month
     */
    public static Engagement of(
            Municipality municipality,
            Mode mode,
            Company company,
            Worker worker,
            Agreement agreement,
            Period term,
            Presence presence) {
        return new Engagement(
                null, null, municipality, mode, company, worker, null, agreement, term, presence, List.of());
    }

    /** Returns this engagement with an edition. */
    public Engagement withEdition(String newEdition) {
        return new Engagement(
                newEdition,
                fiscalYear,
                municipality,
                mode,
                company,
                worker,
                duties,
                agreement,
                term,
                presence,
                rulings);
    }

    /**
     * Returns this engagement with the fiscal year that is asked about.
     *
     * @param newFiscalYear the year, such as that of a claim: of a term from April 2023 to March 2026 it may be 2024
     */
    public Engagement withFiscalYear(FiscalYear newFiscalYear) {
        return new Engagement(
                edition,
                newFiscalYear,
                municipality,
                mode,
                company,
                worker,
                duties,
                agreement,
                term,
                presence,
                rulings);
    }

    /** Returns this engagement with duties. */
    public Engagement withDuties(Duties newDuties) {
        return new Engagement(
                edition,
                fiscalYear,
                municipality,
                mode,
                company,
                worker,
                newDuties,
                agreement,
                term,
                presence,
                rulings);
    }

    /**
     * Returns this engagement with rulings.
     *
     * @param newRulings what the competent authority has answered about rules that the facts leave open
     */
    public Engagement withRulings(List<Ruling> newRulings) {
        return new Engagement(
                edition,
                fiscalYear,
                municipality,
                mode,
                company,
                worker,
                duties,
                agreement,
                term,
                presence,
                newRulings);
    }
}
