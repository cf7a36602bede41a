package jp.chiikiryoku.core.text;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Says instants. */
final class Instants {

    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

    private Instants() {}

    static String say(OffsetDateTime instant, Language language) {
        String day = Phrase.of(instant.toLocalDate()).in(language);
        return language == Language.JA ? day + japaneseTime(instant) : day + " " + englishTime(instant);
    }

    private static String japaneseTime(OffsetDateTime instant) {
        String time = instant.getHour() + "時" + instant.getMinute() + "分" + instant.getSecond() + "秒";
        return instant.getOffset().equals(JAPAN) ? time : time + "（時差" + instant.getOffset() + "）";
    }

    private static String englishTime(OffsetDateTime instant) {
        return twoDigits(instant.getHour()) + ":" + twoDigits(instant.getMinute()) + ":"
                + twoDigits(instant.getSecond()) + " (" + instant.getOffset() + ")";
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
