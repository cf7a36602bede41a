package jp.chiikiryoku.kyoryokutai;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.chiikiryoku.core.calendar.DayLimits;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.kyoryokutai.claim.StartUpWindow;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters.StartUpFigures;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiParameters;
import jp.chiikiryoku.kyoryokutai.edition.PlacementParameters;

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
    private static final int MONTHS_OF_YEAR = 12;

    /**
     * Checks that all parts are there and that the term is one of a person.
     *
     * @throws IllegalArgumentException if the term ends after 2100-12-31 or lasts longer than 100 years
     */
    public TermCalendar {
        checkTerm(requireNonNull(term, "term"));
        requireNonNull(lastDayThatCounts, "lastDayThatCounts");
        requireNonNull(startUpWindow, "startUpWindow");
    }

    /**
     * Obtains the calendar of a term under an edition.
     *
     * @param term the term, first and last day included
     * @return years, last day that counts and start-up window, or empty if the edition does not tell of them
     * @throws IllegalArgumentException if the edition tells of them and the term ends after 2100-12-31 or lasts longer
     *     than 100 years; or if the longest term or the start-up window of the edition is open
     */
    public static Optional<TermCalendar> of(Term term, Edition<KyoryokutaiParameters> edition) {
        PlacementParameters placement = edition.parameters().placement();
        KyoryokutaiClaimParameters claim = edition.parameters().claim();
        if (placement == null || claim == null || claim.startUp() == null) {
            return Optional.empty();
        }
        checkTerm(term);
        Cited<Integer> longest = placement.longestTerm();
        StartUpFigures startUp = claim.startUp();
        edition.requireSettled("longest term", longest);
        edition.requireSettled("start-up window", List.of(startUp.fromYearOfTerm(), startUp.yearsAfterTerm()));
        return Optional.of(new TermCalendar(
                term,
                PlacementParameters.upToMonth(longest.value(), term).endsOn(),
                StartUpWindow.of(term, startUp, longest)));
    }

    private static void checkTerm(Term term) {
        if (term.endsOn().isAfter(DayLimits.LAST)) {
            throw new IllegalArgumentException("The term (" + term + ") must end on " + DayLimits.LAST + " or before.");
        }
        if (term.endsOn().isAfter(term.lastDayOfMonth(MONTHS_OF_YEAR * GREATEST_YEARS))) {
            throw new IllegalArgumentException("The term (" + term + ") must not be longer than 100 years.");
        }
    }

    /**
     * Returns the years of the term (任期1年目, 2年目 …), counted by 民法 第143条; the last one may be shorter.
     *
     * <p>The second year of a term from 2024-02-29 begins on 2025-03-01.
     *
     * @return the years in their order, one or more
     */
    public List<Term> years() {
        List<Term> years = new ArrayList<>();
        int passed = 0;
        LocalDate first = term.startsOn();
        while (!first.isAfter(term.endsOn())) {
            passed++;
            LocalDate next = term.firstDayAfterMonths(MONTHS_OF_YEAR * passed);
            LocalDate last = next.minusDays(1);
            years.add(Term.of(first, last.isBefore(term.endsOn()) ? last : term.endsOn()));
            first = next;
        }
        return List.copyOf(years);
    }
}
