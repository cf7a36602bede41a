package jp.chiikiryoku.core.text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import jp.chiikiryoku.core.calendar.JapaneseDates;

/** A part of a text that knows how it is said in each language; it is said only when a text is rendered. */
@FunctionalInterface
public interface Phrase {

    /** Says it in a language. */
    String in(Language language);

    /** Obtains a day: {@code 令和6年4月1日} in Japanese, {@code 2024-04-01} in English. */
    static Phrase of(LocalDate date) {
        return language -> language == Language.EN
                ? date.toString()
                : JapaneseDates.canPrint(date)
                        ? JapaneseDates.format(date)
                        : date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /**
     * Obtains a calendar year by itself: {@code 2020年} in Japanese, {@code 2020} in English.
     *
     * <p>It is always written in the western calendar, because a year may lie in two eras: 2019 is 平成31年 and 令和元年.
     */
    static Phrase of(Year year) {
        return language -> language == Language.JA ? year + "年" : year.toString();
    }

    /**
     * Obtains an instant by the clock of its offset: {@code 令和7年4月10日12時0分0秒} in Japanese, {@code 2025-04-10 12:00:00
     * (+09:00)} in English. In Japanese an offset other than that of Japan is written beside it.
     */
    static Phrase of(OffsetDateTime instant) {
        return language -> Instants.say(instant, language);
    }
}
