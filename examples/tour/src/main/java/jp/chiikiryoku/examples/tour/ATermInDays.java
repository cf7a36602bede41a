package jp.chiikiryoku.examples.tour;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.TermCalendar;
import jp.chiikiryoku.kyoryokutai.claim.StartUpWindow;

/** The calendar of a member's term: its years, the days on which a start-up counts, the last day that counts. */
final class ATermInDays implements Chapter {

    private static final Term THREE_YEARS = Term.of(LocalDate.of(2024, 6, 1), LocalDate.of(2027, 5, 31));
    private static final Term LONGER = Term.of(LocalDate.of(2024, 10, 1), LocalDate.of(2028, 3, 31));

    private static final Term EIGHT_MONTHS = Term.of(LocalDate.of(2023, 6, 1), LocalDate.of(2024, 1, 31));

    @Override
    public String title() {
        return "The calendar of a term: years, start-ups, the last day";
    }

    @Override
    public void show(PrintStream out) {
        out.println(
                "«From the second year of the term to the year after its end» is counted from the days of the term");
        out.println("for certain; counted in fiscal years the window is longer, and what lies between needs a review.");
        show(THREE_YEARS, out);
        out.println("Nothing counts after the thirty-sixth month, even where the term goes on:");
        show(LONGER, out);
        out.println("A term of less than a year has no second year, and no start-up counts for certain:");
        show(EIGHT_MONTHS, out);
    }

    private static void show(Term term, PrintStream out) {
        TermCalendar calendar =
                TermCalendar.of(term, Kyoryokutai.editions().get("r6")).orElseThrow();
        out.println();
        out.println("term         " + days(term.startsOn(), term.endsOn()));
        List<Term> years = calendar.years();
        for (int i = 0; i < years.size(); i++) {
            Term year = years.get(i);
            out.println("  year " + (i + 1) + "     " + days(year.startsOn(), year.endsOn()));
        }
        out.println("  last day   " + calendar.lastDayThatCounts());
        show(calendar.startUpWindow(), out);
    }

    private static void show(StartUpWindow window, PrintStream out) {
        out.println("start-up");
        Term possible = requireNonNull(window.possible());
        Term certain = window.certain();
        if (certain == null) {
            review(possible.startsOn(), possible.endsOn(), out);
            return;
        }
        review(possible.startsOn(), certain.startsOn().minusDays(1), out);
        out.println("  counts     " + days(certain.startsOn(), certain.endsOn()));
        review(certain.endsOn().plusDays(1), possible.endsOn(), out);
    }

    // A term that ends with the fiscal year leaves nothing to review after it.
    private static void review(LocalDate from, LocalDate until, PrintStream out) {
        if (!from.isAfter(until)) {
            out.println("  review     " + days(from, until));
        }
    }

    private static String days(LocalDate from, LocalDate until) {
        return from + " to " + until;
    }
}
