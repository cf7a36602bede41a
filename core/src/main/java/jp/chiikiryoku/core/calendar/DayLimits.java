package jp.chiikiryoku.core.calendar;

import java.time.LocalDate;

/** The first and the last day that a payload can state (入力できる日). */
public final class DayLimits {

    /** The first day, 1900-01-01. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The last day, 2100-12-31. */
    public static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private DayLimits() {}

    /**
     * Tells whether a payload can state a day.
     *
     * <p>It can state 1900-01-01 and 2100-12-31, but neither 1899-12-31 nor 2101-01-01.
     *
     * @return true if the day is from {@link #FIRST} to {@link #LAST}
     */
    public static boolean contain(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
