package jp.chiikiryoku.kyoryokutai;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.kyoryokutai.ClaimParameters.StartUpFigures;

/**
 * The calendar of a member's term (任期).
 *
 * <p>A term from 2024-06-01 to 2027-05-31 has three years, of which the second begins on 2025-06-01; with a longest
 * term of 36 months its last day is the last that counts.
 *
 * @param term the term, first and last day included
 * @param lastDayThatCounts the last day that counts: that of the term, or that of its longest month if it comes earlier
 * @param startUpWindow the days on which a start-up by the member counts
 */
public record TermCalendar(Term term, LocalDate lastDayThatCounts, StartUpWindow startUpWindow) {

    private static final int GREATEST_YEARS = 100;

    /**
     * Checks that all parts are there and that the term is one of a person.
     *
     * @throws IllegalArgumentException if the term ends after the year 9999 or lasts longer than 100 years
     */
    public TermCalendar {
        checkTerm(requireNonNull(term, "term"));
        requireNonNull(lastDayThatCounts, "lastDayThatCounts");
        requireNonNull(startUpWindow, "startUpWindow");
    }

    static TermCalendar of(Term term, int longestTerm, StartUpFigures figures) {
        checkTerm(term);
        LocalDate lastOfLongest = term.lastDayOfMonth(longestTerm);
        return new TermCalendar(
                term,
                lastOfLongest.isBefore(term.endsOn()) ? lastOfLongest : term.endsOn(),
                StartUpWindow.of(term, figures));
    }

    private static void checkTerm(Term term) {
        if (term.endsOn().getYear() > StartUpWindow.LAST_YEAR) {
            throw new IllegalArgumentException("The term (" + term + ") must end in the year 9999 or before.");
        }
        if (term.endsOn().isAfter(term.startsOn().plusYears(GREATEST_YEARS).minusDays(1))) {
            throw new IllegalArgumentException("The term (" + term + ") must not be longer than 100 years.");
        }
    }

    /**
     * Returns the years of the term (任期1年目, 2年目 …); the last one may be shorter.
     *
     * @return the years in their order, one or more
     */
    public List<Term> years() {
        List<Term> years = new ArrayList<>();
        int passed = 0;
        LocalDate first = term.startsOn();
        while (!first.isAfter(term.endsOn())) {
            passed++;
            LocalDate next = term.startsOn().plusYears(passed);
            LocalDate last = next.minusDays(1);
            years.add(Term.of(first, last.isBefore(term.endsOn()) ? last : term.endsOn()));
            first = next;
        }
        return List.copyOf(years);
    }
}
