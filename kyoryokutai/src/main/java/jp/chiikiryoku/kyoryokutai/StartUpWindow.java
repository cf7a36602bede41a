package jp.chiikiryoku.kyoryokutai;

import java.time.LocalDate;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.calendar.Term;

/**
 * The days on which a start-up by a member counts (任期2年目から任期終了翌年).
 *
 * <p>Counted from the days of the term they count for certain; counted in fiscal years they possibly begin earlier and
 * end later. All four days are included. A term from 2023-06-01 to 2026-05-31 opens the window for certain from
 * 2024-06-01 to 2027-05-31, and possibly from 2024-04-01 to 2028-03-31.
 * Source: MIC-R6-SUPPLEMENTARY.
 *
 * @param possibleFrom the first day that possibly counts
 * @param certainFrom the first day that counts for certain
 * @param certainUntil the last day that counts for certain
 * @param possibleUntil the last day that possibly counts
 */
public record StartUpWindow(
        LocalDate possibleFrom, LocalDate certainFrom, LocalDate certainUntil, LocalDate possibleUntil) {

    static StartUpWindow of(Term term, int fromYearOfTerm, int yearsAfterTerm) {
        int yearsPassed = fromYearOfTerm - 1;
        LocalDate nextFiscalYear = FiscalYear.lastDayOf(term.startsOn()).plusDays(1);
        return new StartUpWindow(
                nextFiscalYear.plusYears(yearsPassed - 1L),
                term.startsOn().plusYears(yearsPassed),
                term.endsOn().plusYears(yearsAfterTerm),
                FiscalYear.lastDayOf(term.endsOn()).plusYears(yearsAfterTerm));
    }

    /**
     * Answers whether a start-up counts.
     *
     * @param date the day of the start-up
     * @return satisfied, violated, or undetermined if it counts only in fiscal years
     */
    public Outcome outcomeOn(LocalDate date) {
        return Outcome.of(isWithin(date, certainFrom, certainUntil), isWithin(date, possibleFrom, possibleUntil));
    }

    private static boolean isWithin(LocalDate date, LocalDate from, LocalDate until) {
        return !date.isBefore(from) && !date.isAfter(until);
    }

    /** The day nearest to another that counts for certain. */
    LocalDate nearestCertain(LocalDate date) {
        return date.isBefore(certainFrom) ? certainFrom : date.isAfter(certainUntil) ? certainUntil : date;
    }
}
