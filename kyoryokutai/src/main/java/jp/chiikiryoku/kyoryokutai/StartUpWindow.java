package jp.chiikiryoku.kyoryokutai;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.kyoryokutai.ClaimParameters.StartUpFigures;
import org.jspecify.annotations.Nullable;

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

    /** The last year that a payload can state. */
    static final int LAST_YEAR = 9999;

    public StartUpWindow {
        requireNonNull(possibleFrom, "possibleFrom");
        requireNonNull(certainFrom, "certainFrom");
        requireNonNull(certainUntil, "certainUntil");
        requireNonNull(possibleUntil, "possibleUntil");
    }

    static StartUpWindow of(Term term, StartUpFigures figures) {
        int yearsPassed = figures.fromYearOfTerm().value() - 1;
        int yearsAfterTerm = figures.yearsAfterTerm().value();
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

    /** Whether any day counts for certain. */
    boolean hasCertainDays() {
        return !certainFrom.isAfter(certainUntil);
    }

    /** Whether any day possibly counts. */
    boolean hasPossibleDays() {
        return !possibleFrom.isAfter(possibleUntil);
    }

    /** The day nearest to another that counts for certain, or null if there is none that a payload can state. */
    @Nullable
    LocalDate nearestCertain(LocalDate date) {
        LocalDate nearest = date.isBefore(certainFrom) ? certainFrom : date.isAfter(certainUntil) ? certainUntil : date;
        return hasCertainDays() && nearest.getYear() <= LAST_YEAR ? nearest : null;
    }
}
