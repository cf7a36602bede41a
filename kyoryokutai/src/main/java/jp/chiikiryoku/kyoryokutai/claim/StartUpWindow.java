package jp.chiikiryoku.kyoryokutai.claim;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.calendar.DayLimits;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters.StartUpFigures;

/**
 * The days on which a start-up by a member counts (任期2年目から任期終了翌年).
 *
 * <p>Counted from the days of the term they count for certain; counted in fiscal years they possibly begin earlier and
 * end later. All four days are included. A term from 2023-06-01 to 2026-05-31 opens the window for certain from
 * 2024-06-01 to 2027-05-31, and possibly from 2024-04-01 to 2028-03-31. A window whose first day lies after its last
 * holds no day: with an edition that counts from the third year, a term of one year opens none.
 * Source: MIC-R6-SUPPLEMENTARY.
 *
 * @param possibleFrom the first day that possibly counts
 * @param certainFrom the first day that counts for certain
 * @param certainUntil the last day that counts for certain
 * @param possibleUntil the last day that possibly counts
 */
public record StartUpWindow(
        LocalDate possibleFrom, LocalDate certainFrom, LocalDate certainUntil, LocalDate possibleUntil) {

    public StartUpWindow {
        requireNonNull(possibleFrom, "possibleFrom");
        requireNonNull(certainFrom, "certainFrom");
        requireNonNull(certainUntil, "certainUntil");
        requireNonNull(possibleUntil, "possibleUntil");
    }

    /**
     * Obtains the window of a term.
     *
     * @param term the term, first and last day included
     * @param figures from which year of the term to how many years after it a start-up counts
     */
    public static StartUpWindow of(Term term, StartUpFigures figures) {
        int yearsPassed = figures.fromYearOfTerm().value() - 1;
        int yearsAfterTerm = figures.yearsAfterTerm().value();
        LocalDate nextFiscalYear = FiscalYear.lastDayOf(term.startsOn()).plusDays(1);
        return new StartUpWindow(
                nextFiscalYear.plusYears(yearsPassed - 1L),
                term.startsOn().plusYears(yearsPassed),
                term.endsOn().plusYears(yearsAfterTerm),
                FiscalYear.lastDayOf(term.endsOn()).plusYears(yearsAfterTerm));
    }

    /** Tells whether a start-up counts, violated, or undetermined if it counts only in fiscal years. */
    public Outcome outcomeOn(LocalDate date) {
        return Outcome.of(isWithin(date, certainFrom, certainUntil), isWithin(date, possibleFrom, possibleUntil));
    }

    private static boolean isWithin(LocalDate date, LocalDate from, LocalDate until) {
        return !date.isBefore(from) && !date.isAfter(until);
    }

    /**
     * Tells whether any day counts for certain.
     *
     * @return false where a short term opens no window of days
     */
    public boolean hasCertainDays() {
        return !certainFrom.isAfter(certainUntil);
    }

    /**
     * Tells whether any day possibly counts.
     *
     * @return false where a short term opens no window of fiscal years
     */
    public boolean hasPossibleDays() {
        return !possibleFrom.isAfter(possibleUntil);
    }

    /**
     * Returns the day that counts for certain and is nearest to another.
     *
     * <p>For 2024-05-31 it is 2024-06-01 where that opens the window.
     *
     * @return the nearest day, or empty if there is none or a payload cannot state it
     */
    public Optional<LocalDate> nearestCertain(LocalDate date) {
        LocalDate nearest = date.isBefore(certainFrom) ? certainFrom : date.isAfter(certainUntil) ? certainUntil : date;
        return hasCertainDays() && !nearest.isAfter(DayLimits.LAST) ? Optional.of(nearest) : Optional.empty();
    }
}
