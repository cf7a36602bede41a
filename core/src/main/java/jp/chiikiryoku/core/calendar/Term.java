package jp.chiikiryoku.core.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A term (期間): all days from its first to its last, both included.
 *
 * <p>The term {@code 2024-04-01/2025-03-31} lasts twelve months.
 * Months are added as {@code java.time} does: a day that the month does not have becomes its last day.
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
        // A month that was clipped (31 August to 27 February) is whole here, but not yet for ChronoUnit.
        int passed = Math.toIntExact(ChronoUnit.MONTHS.between(startsOn, endsOn));
        return lastsAtLeastMonths(passed + 1) ? passed + 1 : passed;
    }

    /**
     * Returns the last day of a month of this term, counted from its first day.
     *
     * <p>The sixth month from 2024-10-01 ends on 2025-03-31. The end of the term is no limit.
     *
     * @param month which month of the term, 1 or more
     * @return the day before the first day of the following month of the term
     * @throws IllegalArgumentException if the month is less than one
     */
    public LocalDate lastDayOfMonth(int month) {
        if (month < 1) {
            throw new IllegalArgumentException("The month (" + month + ") must be 1 or more.");
        }
        return startsOn.plusMonths(month).minusDays(1);
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
