package jp.chiikiryoku.dxtalent.accelerator;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.chiikiryoku.core.calendar.Term;
import org.jspecify.annotations.Nullable;

/**
 * Digital practice up to a day (実務経験の期間の通算): periods that overlap or adjoin are one, so that a day counts once; each
 * is measured in whole months and the days left over (民法 第143条).
 *
 * <p>From 2020-04-01 to 2022-03-31 and from 2022-01-01 to 2025-03-31 it is one span of 60 months,
 * and so it is from 2020-02-29 to 2025-02-28.
 *
 * @param spans the periods, merged: ascending, with a free day or more between them
 */
public record Practice(List<Term> spans) {

    /**
     * Copies the list and checks its order.
     *
     * @throws IllegalArgumentException if a span does not begin a free day or more after the one before
     */
    public Practice {
        spans = List.copyOf(spans);
        for (int i = 1; i < spans.size(); i++) {
            if (touches(spans.get(i - 1), spans.get(i))) {
                throw new IllegalArgumentException("The span (" + spans.get(i)
                        + ") must begin a free day or more after " + spans.get(i - 1) + ".");
            }
        }
    }

    /**
     * Measures practice.
     *
     * @param stated the periods, each with its first day; an open one goes on to the day, and days after it do not count
     * @throws IllegalArgumentException if a period ends before it begins
     */
    public static Practice of(List<Experience> stated, LocalDate asOf) {
        return new Practice(merged(clipped(stated, asOf)));
    }

    private static int oddDaysOf(Term span) {
        LocalDate afterMonths = span.firstDayAfterMonths(span.wholeMonths());
        return Math.toIntExact(ChronoUnit.DAYS.between(afterMonths, dayAfter(span)));
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
            if (last >= 0 && touches(spans.get(last), term)) {
                spans.set(last, together(spans.get(last), term));
            } else {
                spans.add(term);
            }
        }
        return spans;
    }

    /** Whether there is no free day between a term and one that begins on the same day or later. */
    private static boolean touches(Term one, Term other) {
        return !other.startsOn().isAfter(dayAfter(one));
    }

    private static Term together(Term one, Term other) {
        return other.endsOn().isAfter(one.endsOn()) ? Term.of(one.startsOn(), other.endsOn()) : one;
    }

    /**
     * Returns the whole months of all spans.
     *
     * @return the number of months
     */
    public int months() {
        int months = 0;
        for (Term span : spans) {
            months += span.wholeMonths();
        }
        return months;
    }

    /** Returns the days of all spans beyond their whole months. */
    public int oddDays() {
        int days = 0;
        for (Term span : spans) {
            days += oddDaysOf(span);
        }
        return days;
    }

    /**
     * Returns the first day as of which a number of months is reached if the last span goes on.
     *
     * <p>Practice that goes on since 2020-04-01 reaches 60 months on 2025-03-31.
     *
     * @param neededMonths the number of months, more than {@link #months()}
     * @throws IllegalStateException if there is no span
     */
    public LocalDate firstDayOf(int neededMonths) {
        if (spans.isEmpty()) {
            throw new IllegalStateException("The spans (none) must be one or more.");
        }
        Term current = spans.get(spans.size() - 1);
        int ofOthers = months() - current.wholeMonths();
        return current.lastDayOfMonth(neededMonths - ofOthers);
    }
}
