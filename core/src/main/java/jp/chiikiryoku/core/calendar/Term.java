package jp.chiikiryoku.core.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A term (期間): all days from its first to its last, both included.
 *
 * <p>The term {@code 2024-04-01/2025-03-31} lasts twelve months. Months are counted by 民法 第143条: a number of months ends
 * on the day before the one that corresponds to the first day, and on the last day of the month where there is no such
 * day. From 2024-08-31 six months end on 2025-02-28, a day later than {@code java.time} would have it.
 *
 * @param startsOn the first day
 * @param endsOn the last day, not before the first
 */
public record Term(LocalDate startsOn, LocalDate endsOn) {

    private static final char SEPARATOR = '/';

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Term {
        requireNonNull(startsOn, "startsOn");
        requireNonNull(endsOn, "endsOn");
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException(
                    "The last day (" + endsOn + ") must not be before the first day (" + startsOn + ").");
        }
    }

    /**
     * Obtains a term from its first and last day.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Term of(LocalDate startsOn, LocalDate endsOn) {
        return new Term(startsOn, endsOn);
    }

    /**
     * Parses what {@link #toString()} prints.
     *
     * @param text two ISO 8601 days with a stroke between them, such as {@code 2024-04-01/2025-03-31}
     * @throws IllegalArgumentException if the text has another form, a day does not exist, or the last day is before
     *     the first
     */
    public static Term parse(String text) {
        int separator = requireNonNull(text, "text").indexOf(SEPARATOR);
        if (separator < 0) {
            throw notATerm(text, null);
        }
        try {
            return of(LocalDate.parse(text.substring(0, separator)), LocalDate.parse(text.substring(separator + 1)));
        } catch (DateTimeParseException e) {
            throw notATerm(text, e);
        }
    }

    private static IllegalArgumentException notATerm(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "The text (" + text + ") must be two existing days. Maybe write it like 2024-04-01/2025-03-31.", cause);
    }

    /** Tells whether a day lies in this term, first and last day included. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(startsOn) && !date.isAfter(endsOn);
    }

    /**
     * Tells whether this term and another have a day in common.
     *
     * @return true if they share one day or more
     */
    public boolean overlaps(Term other) {
        return !endsOn.isBefore(other.startsOn) && !other.endsOn.isBefore(startsOn);
    }

    /**
     * Tells whether this term lasts a number of months or more.
     *
     * <p>Six months or more from 1 October end on 31 March or later.
     *
     * @return true if the last day is {@link #lastDayOfMonth(int) that of the month} or later
     * @throws IllegalArgumentException if the number of months is less than one
     */
    public boolean lastsAtLeastMonths(int months) {
        return !endsOn.isBefore(lastDayOfMonth(months));
    }

    /**
     * Returns the greatest number of months that this term lasts, zero if it is shorter than one.
     *
     * <p>From 2024-10-01 to 2025-03-31 it is 6, to 2025-03-30 it is 5.
     *
     * @return the number of whole months
     */
    public int wholeMonths() {
        // The last month that ends now (31 August to 28 February) is whole by the law, but not yet for ChronoUnit.
        int passed = Math.toIntExact(ChronoUnit.MONTHS.between(startsOn, endsOn));
        return lastsAtLeastMonths(passed + 1) ? passed + 1 : passed;
    }

    /**
     * Returns the last day of a month of this term, counted from its first day.
     *
     * <p>The sixth month from 2024-10-01 ends on 2025-03-31, the 36th from 2024-02-29 on 2027-02-28. The end of the term
     * is no limit. Source: 民法 第143条.
     *
     * @param month which month of the term, 1 or more
     * @throws IllegalArgumentException if the month is less than one
     */
    public LocalDate lastDayOfMonth(int month) {
        if (month < 1) {
            throw new IllegalArgumentException("The month (" + month + ") must be 1 or more.");
        }
        LocalDate corresponding = startsOn.plusMonths(month);
        boolean exists = corresponding.getDayOfMonth() == startsOn.getDayOfMonth();
        return exists ? corresponding.minusDays(1) : corresponding;
    }

    /**
     * Returns the first day after a number of months of this term.
     *
     * <p>After twelve months from 2024-04-01 it is 2025-04-01, from 2024-02-29 it is 2025-03-01. The end of the term is no
     * limit. Source: 民法 第143条.
     *
     * @param months how many, 0 or more; after none it is the first day of the term
     * @throws IllegalArgumentException if the number is negative
     */
    public LocalDate firstDayAfterMonths(int months) {
        return months == 0 ? startsOn : lastDayOfMonth(months).plusDays(1);
    }

    /**
     * Prints both days in ISO 8601: {@code 2024-04-01/2025-03-31}.
     *
     * @return the term as text, the inverse of {@link #parse(String)}
     */
    @Override
    public String toString() {
        return startsOn.toString() + SEPARATOR + endsOn;
    }
}
