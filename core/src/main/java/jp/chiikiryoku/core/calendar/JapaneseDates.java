package jp.chiikiryoku.core.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints and reads days in the Japanese eras (和暦) 平成 and 令和, whatever the locale of the machine.
 *
 * <p>平成 runs from 1989-01-08 to 2019-04-30, 令和 from 2019-05-01.
 * Source: 元号を改める政令 (昭和64年政令第1号, 平成31年政令第143号).
 */
public final class JapaneseDates {

    /** The first day of 平成, 1989-01-08. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1989, 1, 8);

    /** The last day that a payload can state, 9999-12-31. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Pattern PRINTED = Pattern.compile("(平成|令和)(元|[1-9]\\d{0,3})年([1-9]\\d?)月([1-9]\\d?)日");

    private JapaneseDates() {}

    /**
     * Prints a day in its era.
     *
     * <p>2024-12-18 is {@code 令和6年12月18日}, 2019-05-01 is {@code 令和元年5月1日}.
     *
     * @param date the day, from 1989-01-08 to 9999-12-31
     * @return era, year of the era, month and day
     * @throws IllegalArgumentException if the day is before 平成 or after 9999-12-31
     */
    public static String format(LocalDate date) {
        JapaneseDate japanese = JapaneseDate.from(checkRange(date));
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        String era = japanese.getEra().equals(JapaneseEra.HEISEI) ? "平成" : "令和";
        return era + (year == 1 ? "元" : year) + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /**
     * Reads what {@link #format(LocalDate)} prints; 1年 is accepted for 元年.
     *
     * <p>{@code 平成31年4月30日} is 2019-04-30; {@code 平成31年5月1日} is refused, for 令和 had begun.
     *
     * @param text era, year of the era, month and day, in ASCII digits without leading zeros
     * @throws IllegalArgumentException if the text has another form, the day does not exist, lies outside its era
     *     or after 9999-12-31
     */
    public static LocalDate parse(String text) {
        Matcher matcher = PRINTED.matcher(requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "The text (" + text + ") must be a day. Maybe write it like 令和6年12月18日.");
        }
        JapaneseEra era = matcher.group(1).equals("平成") ? JapaneseEra.HEISEI : JapaneseEra.REIWA;
        int year = matcher.group(2).equals("元") ? 1 : Integer.parseInt(matcher.group(2));
        try {
            return checkRange(LocalDate.from(JapaneseDate.of(
                    era, year, Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(4)))));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "The day (" + text + ") must exist in its era. 平成 ended on 平成31年4月30日.", e);
        }
    }

    private static LocalDate checkRange(LocalDate date) {
        if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
            throw new IllegalArgumentException(
                    "The date (" + date + ") must be from " + FIRST_DAY + " to " + LAST_DAY + ".");
        }
        return date;
    }
}
