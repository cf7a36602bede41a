package jp.chiikiryoku.kyoryokutai.claim;

import java.time.LocalDate;
import java.util.Optional;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.calendar.DayLimits;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters.StartUpFigures;
import jp.chiikiryoku.kyoryokutai.edition.PlacementParameters;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a start-up by a member counts (任期2年目から任期終了翌年).
 *
 * <p>Counted from the days of the term they count for certain; counted in fiscal years they possibly begin earlier and
 * end later. A term from 2023-06-01 to 2026-05-31 opens the window for certain from 2024-06-01 to 2027-05-31, and possibly
 * from 2024-04-01 to 2028-03-31. A term of eleven months has no second year: no day counts for certain. The days that only
 * a term stated beyond its longest month adds possibly count. Source: MIC-R6-SUPPLEMENTARY; months and years by 民法 第143条.
 *
 * @param certain the days that count for certain, or null if there is none
 * @param possible the days that possibly count, those that count for certain included, or null if there is none
 */
public record StartUpWindow(
        @Nullable Term certain, @Nullable Term possible) {

    private static final int MONTHS_OF_YEAR = 12;

    /**
     * Obtains the window of a term.
     *
     * @param term the term as it is stated, first and last day included
     * @param figures from which year of the term to how many years after it a start-up counts
     * @param longestTerm the months after which nothing of a term counts, or null if the edition does not say
     * @throws IllegalStateException if a figure or the longest term is open
     */
    public static StartUpWindow of(Term term, StartUpFigures figures, @Nullable Cited<Integer> longestTerm) {
        Term counted = longestTerm == null ? term : PlacementParameters.upToMonth(longestTerm.value(), term);
        return new StartUpWindow(certain(counted, figures), possible(term, figures));
    }

    private static @Nullable Term certain(Term term, StartUpFigures figures) {
        int monthsBefore = MONTHS_OF_YEAR * (figures.fromYearOfTerm().value() - 1);
        if (monthsBefore > 0 && !term.lastsAtLeastMonths(monthsBefore)) {
            return null;
        }
        return between(term.firstDayAfterMonths(monthsBefore), lastDayOfYearsAfter(term, figures));
    }

    private static LocalDate lastDayOfYearsAfter(Term term, StartUpFigures figures) {
        LocalDate dayAfter = term.endsOn().plusDays(1);
        int months = MONTHS_OF_YEAR * figures.yearsAfterTerm().value();
        return Term.of(dayAfter, dayAfter).firstDayAfterMonths(months).minusDays(1);
    }

    // 1 April and 31 March have an anniversary in every year.
    private static @Nullable Term possible(Term term, StartUpFigures figures) {
        LocalDate secondFiscalYear = FiscalYear.lastDayOf(term.startsOn()).plusDays(1);
        LocalDate lastFiscalYear = FiscalYear.lastDayOf(term.endsOn());
        return between(
                secondFiscalYear.plusYears(figures.fromYearOfTerm().value() - 2L),
                lastFiscalYear.plusYears(figures.yearsAfterTerm().value()));
    }

    private static @Nullable Term between(LocalDate from, LocalDate until) {
        return from.isAfter(until) ? null : Term.of(from, until);
    }

    /** Tells whether a start-up counts, violated, or undetermined if it counts only in fiscal years. */
    public Outcome outcomeOn(LocalDate date) {
        return Outcome.of(contains(certain, date), contains(possible, date));
    }

    private static boolean contains(@Nullable Term days, LocalDate date) {
        return days != null && days.contains(date);
    }

    /**
     * Returns the day that counts for certain and is nearest to another.
     *
     * <p>For 2024-05-31 it is 2024-06-01 where that opens the window.
     *
     * @return the nearest day, or empty if there is none or a payload cannot state it
     */
    public Optional<LocalDate> nearestCertain(LocalDate date) {
        if (certain == null) {
            return Optional.empty();
        }
        LocalDate nearest = date.isBefore(certain.startsOn())
                ? certain.startsOn()
                : date.isAfter(certain.endsOn()) ? certain.endsOn() : date;
        return nearest.isAfter(DayLimits.LAST) ? Optional.empty() : Optional.of(nearest);
    }
}
