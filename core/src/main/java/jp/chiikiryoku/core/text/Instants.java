package jp.chiikiryoku.core.text;

import java.time.OffsetDateTime;
import java.util.Locale;
import jp.chiikiryoku.core.calendar.JapanTime;

/** Says instants. */
final class Instants {

    private Instants() {}

    static String say(OffsetDateTime instant, Language language) {
        String day = Phrase.of(instant.toLocalDate()).in(language);
        return language == Language.JA ? day + japaneseTime(instant) : day + " " + englishTime(instant);
    }

    private static String japaneseTime(OffsetDateTime instant) {
        String time =
                instant.getHour() + "時" + instant.getMinute() + "分" + instant.getSecond() + fraction(instant) + "秒";
        return instant.equals(JapanTime.of(instant)) ? time : time + "（時差" + instant.getOffset() + "）";
    }

    private static String englishTime(OffsetDateTime instant) {
        return twoDigits(instant.getHour()) + ":" + twoDigits(instant.getMinute()) + ":"
                + twoDigits(instant.getSecond()) + fraction(instant) + " (" + instant.getOffset() + ")";
    }

    // Without it an instant just after a limit would read like the limit itself.
    private static String fraction(OffsetDateTime instant) {
        return instant.getNano() == 0
                ? ""
                : "." + String.format(Locale.ROOT, "%09d", instant.getNano()).replaceFirst("0+$", "");
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
