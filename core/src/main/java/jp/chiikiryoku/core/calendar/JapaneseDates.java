package jp.chiikiryoku.core.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.Era;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints and reads days in the Japanese eras (和暦), whatever the locale of the machine.
 *
 * <p>明治, 大正, 昭和, 平成 and 令和 are called so here; an era after 令和 is called as the JDK calls it, which knows it by an
 * update or by its property {@code jdk.calendar.japanese.supplemental.era}. 昭和 runs to 1989-01-07, 平成 to 2019-04-30.
 * Source: 元号を改める政令 (昭和64年政令第1号, 平成31年政令第143号).
 */
public final class JapaneseDates {

    /** The first day that can be printed, 明治6年1月1日 (1873-01-01), on which Japan took up the present calendar. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1873, 1, 1);

    // Terms and windows may end after the last day that a payload can state.
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    // In the order of the eras of the JDK, which counts 昭和 as 1 and 令和 as 3. Its own names of these depend on the
    // locale
    // data that an image carries.
    private static final List<String> NAMES = List.of("明治", "大正", "昭和", "平成", "令和");
    private static final int MEIJI = JapaneseEra.MEIJI.getValue();

    private static final Pattern PRINTED = Pattern.compile("(\\p{IsHan}+)(元|[1-9]\\d{0,3})年([1-9]\\d?)月([1-9]\\d?)日");

    private JapaneseDates() {}

    /**
     * Prints a day in its era.
     *
     * <p>2024-12-18 is {@code 令和6年12月18日}, 2019-05-01 is {@code 令和元年5月1日}, 1989-01-07 is {@code 昭和64年1月7日}.
     *
     * @param date the day, from 1873-01-01 to 9999-12-31
     * @return era, year of the era, month and day
     * @throws IllegalArgumentException if the day is before 1873-01-01 or after 9999-12-31
     */
    public static String format(LocalDate date) {
        return yearOf(checkRange(date)) + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** The era of a day and the year of it: {@code 令和元} of 2019-05-01. */
    static String yearOf(LocalDate date) {
        JapaneseDate japanese = JapaneseDate.from(date);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        return nameOf(japanese.getEra()) + (year == 1 ? "元" : year);
    }

    /** The western year in which an era began, or nothing if there is none of that name. */
    static OptionalInt firstYearOf(String era) {
        return JapaneseChronology.INSTANCE.eras().stream()
                .map(JapaneseEra.class::cast)
                .filter(each -> each.getValue() >= MEIJI && nameOf(each).equals(era))
                .mapToInt(each -> JapaneseChronology.INSTANCE.prolepticYear(each, 1))
                .findFirst();
    }

    /** Tells whether {@link #format(LocalDate)} prints a day. */
    public static boolean canPrint(LocalDate date) {
        return !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY);
    }

    private static String nameOf(JapaneseEra era) {
        int place = era.getValue() - MEIJI;
        return place < NAMES.size() ? NAMES.get(place) : era.getDisplayName(TextStyle.FULL, Locale.JAPAN);
    }

    /**
     * Reads what {@link #format(LocalDate)} prints; 1年 is accepted for 元年.
     *
     * <p>{@code 平成31年4月30日} is 2019-04-30; {@code 平成31年5月1日} is refused, for 令和 had begun.
     *
     * @param text era, year of the era, month and day, in ASCII digits without leading zeros
     * @throws IllegalArgumentException if the text has another form, the day does not exist, lies outside its era,
     *     before 1873-01-01 or after 9999-12-31
     */
    public static LocalDate parse(String text) {
        Matcher matcher = PRINTED.matcher(requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "The text (" + text + ") must be a day. Maybe write it like 令和6年12月18日.");
        }
        JapaneseEra era = era(matcher.group(1), text);
        int year = matcher.group(2).equals("元") ? 1 : Integer.parseInt(matcher.group(2));
        try {
            return checkRange(LocalDate.from(JapaneseDate.of(
                    era, year, Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(4)))));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "The day (" + text + ") must exist in its era. 平成 ended on 平成31年4月30日.", e);
        }
    }

    private static JapaneseEra era(String name, String text) {
        for (Era era : JapaneseChronology.INSTANCE.eras()) {
            if (era instanceof JapaneseEra japanese && nameOf(japanese).equals(name)) {
                return japanese;
            }
        }
        throw new IllegalArgumentException("The era of the day (" + text + ") must be one from 明治 on.");
    }

    private static LocalDate checkRange(LocalDate date) {
        if (!canPrint(date)) {
            throw new IllegalArgumentException(
                    "The date (" + date + ") must be from " + FIRST_DAY + " to " + LAST_DAY + ".");
        }
        return date;
    }
}
