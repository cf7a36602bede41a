package jp.chiikiryoku.dxtalent;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.chiikiryoku.core.calendar.Term;
import org.jspecify.annotations.Nullable;

/**
 * Digital practice up to a day: periods that overlap or adjoin are one, so that a day counts once; each is measured in
 * months and days by the calendar.
 *
 * @param spans the merged periods in their order
 * @param months the months of all of them
 * @param oddDays the days beyond those months
 */
record Practice(List<Term> spans, int months, int oddDays) {

    static Practice of(List<Experience> stated, LocalDate asOf) {
        List<Term> spans = merged(clipped(stated, asOf));
        int months = 0;
        int oddDays = 0;
        for (Term span : spans) {
            months += monthsOf(span);
            oddDays += oddDaysOf(span);
        }
        return new Practice(spans, months, oddDays);
    }

    private static int monthsOf(Term span) {
        return Math.toIntExact(Period.between(span.startsOn(), dayAfter(span)).toTotalMonths());
    }

    private static int oddDaysOf(Term span) {
        LocalDate months = span.startsOn().plusMonths(monthsOf(span));
        return Math.toIntExact(ChronoUnit.DAYS.between(months, dayAfter(span)));
    }

    private static LocalDate dayAfter(Term span) {
        return span.endsOn().plusDays(1);
    }

    private static List<Term> clipped(List<Experience> stated, LocalDate asOf) {
        List<Term> terms = new ArrayList<>(stated.size());
        for (Experience each : stated) {
            LocalDate from = requireNonNull(each.from(), "from");
            if (!from.isAfter(asOf)) {
                terms.add(Term.of(from, earlier(each.to(), asOf)));
            }
        }
        terms.sort(Comparator.comparing(Term::startsOn));
        return terms;
    }

    private static LocalDate earlier(@Nullable LocalDate to, LocalDate asOf) {
        return to == null || to.isAfter(asOf) ? asOf : to;
    }

    private static List<Term> merged(List<Term> sorted) {
        List<Term> spans = new ArrayList<>(sorted.size());
        for (Term term : sorted) {
            int last = spans.size() - 1;
            if (last >= 0 && !term.startsOn().isAfter(spans.get(last).endsOn().plusDays(1))) {
                spans.set(last, together(spans.get(last), term));
            } else {
                spans.add(term);
            }
        }
        return spans;
    }

    private static Term together(Term one, Term other) {
        return other.endsOn().isAfter(one.endsOn()) ? Term.of(one.startsOn(), other.endsOn()) : one;
    }

    /** The first day as of which the months are reached if the last span, which holds that day, goes on. */
    LocalDate firstDayOf(int neededMonths) {
        Term current = spans.get(spans.size() - 1);
        int ofOthers = months - monthsOf(current);
        LocalDate day = current.startsOn().plusMonths(neededMonths - ofOthers).minusDays(1);
        // A month that the calendar clips (31 January to 28 February) is not whole before a day or more has passed.
        while (ofOthers + monthsOf(Term.of(current.startsOn(), day)) < neededMonths) {
            day = day.plusDays(1);
        }
        return day;
    }
}
