package jp.chiikiryoku.core.calendar;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fiscal year (年度), from 1 April to 31 March, named by the western year in which it begins.
 *
 * <p>2024 is 令和6年度: from 2024-04-01 to 2025-03-31. In JSON a fiscal year is a plain integer.
 * Source: 地方自治法第208条第1項; 財政法第11条.
 *
 * @param year the western year of its first day, from 1989 to 2100
 */
public record FiscalYear(@JsonValue int year) implements Comparable<FiscalYear> {

    /** The first year that can be stated, 平成元年度. */
    public static final int FIRST = 1989;

    /** The last year that can be stated. */
    public static final int LAST = 2100;

    private static final int FIRST_OF_REIWA = 2019;
    private static final int GREATEST_OF_HEISEI = 31;
    private static final LocalDate FIRST_MAY_OF_REIWA = LocalDate.of(FIRST_OF_REIWA, Month.MAY, 1);

    private static final Pattern PRINTED = Pattern.compile("(\\p{IsHan}+?)(元|[1-9]\\d?)年度");

    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if the year is outside 1989 to 2100
     */
    public FiscalYear {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException(
                    "The fiscal year (" + year + ") must be from " + FIRST + " to " + LAST + ".");
        }
    }

    /**
     * Obtains a fiscal year from the western year of its first day.
     *
     * <p>{@code FiscalYear.of(2024)} is 令和6年度.
     *
     * @throws IllegalArgumentException if the year is outside 1989 to 2100
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FiscalYear of(int year) {
        return new FiscalYear(year);
    }

    /**
     * Obtains the fiscal year in which a day lies.
     *
     * <p>2025-03-31 lies in 令和6年度 (2024), 2025-04-01 in 令和7年度 (2025).
     *
     * @throws IllegalArgumentException if the fiscal year of the day is outside 1989 to 2100
     */
    public static FiscalYear containing(LocalDate date) {
        return of(date.getMonthValue() < Month.APRIL.getValue() ? date.getYear() - 1 : date.getYear());
    }

    /**
     * Parses what {@link #toString()} prints; 平成31年度 is accepted for 2019, and 1年度 for 元年度.
     *
     * <p>{@code FiscalYear.parse("令和6年度")} is 2024.
     *
     * @param text an era, a year of it in ASCII digits without leading zeros or 元, and 年度
     * @throws IllegalArgumentException if the text has another form or its era has no such fiscal year up to 2100
     */
    public static FiscalYear parse(String text) {
        Matcher matcher = PRINTED.matcher(requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "The text (" + text + ") must be a fiscal year. Maybe write it like 令和6年度.");
        }
        int yearOfEra = matcher.group(2).equals("元") ? 1 : Integer.parseInt(matcher.group(2));
        boolean heisei = matcher.group(1).equals("平成");
        int first = firstYearOf(matcher.group(1), text);
        int greatest = heisei ? GREATEST_OF_HEISEI : LAST - first + 1;
        if (yearOfEra > greatest) {
            throw new IllegalArgumentException("The fiscal year (" + text + ") must be at most " + matcher.group(1)
                    + greatest + "年度." + (heisei ? " Maybe write it in 令和." : ""));
        }
        return of(first + yearOfEra - 1);
    }

    private static int firstYearOf(String era, String text) {
        int first = JapaneseDates.firstYearOf(era).orElse(0);
        if (first < FIRST) {
            throw new IllegalArgumentException(
                    "The text (" + text + ") must be a fiscal year. Maybe write it like 令和6年度.");
        }
        return first;
    }

    /**
     * Returns the first day, 1 April.
     *
     * <p>That of 令和6年度 is 2024-04-01.
     */
    public LocalDate firstDay() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    /**
     * Returns the last day, 31 March of the following year.
     *
     * <p>That of 令和6年度 is 2025-03-31.
     */
    public LocalDate lastDay() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    /** Tells whether a day lies in this fiscal year, first and last day included. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
    }

    /**
     * Returns the last day of the fiscal year in which a day lies, also outside the years that can be stated.
     *
     * <p>For 2024-04-01 it is 2025-03-31, for 2024-03-31 that very day.
     *
     * @return 31 March, the day itself or the next one
     */
    public static LocalDate lastDayOf(LocalDate date) {
        int year = date.getMonthValue() < Month.APRIL.getValue() ? date.getYear() : date.getYear() + 1;
        return LocalDate.of(year, Month.MARCH, 31);
    }

    /**
     * Returns the fiscal year after this one.
     *
     * @throws IllegalArgumentException if this is the last one, 2100
     */
    public FiscalYear next() {
        return of(year + 1);
    }

    /**
     * Returns the fiscal year before this one.
     *
     * @throws IllegalArgumentException if this is the first one, 1989
     */
    public FiscalYear previous() {
        return of(year - 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    /**
     * Prints this fiscal year as Japanese documents do: {@code 令和6年度}, {@code 令和元年度} for 2019.
     *
     * <p>平成 reaches up to 平成30年度 (2018): the year 2019 is always printed in 令和. A year whose first day lies in an era
     * after 令和 is printed in that era, as {@link JapaneseDates} calls it.
     *
     * @return the fiscal year as text, the inverse of {@link #parse(String)}
     */
    @Override
    public String toString() {
        return JapaneseDates.yearOf(year == FIRST_OF_REIWA ? FIRST_MAY_OF_REIWA : firstDay()) + "年度";
    }
}
