package jp.chiikiryoku.core.payload;

import java.time.LocalDate;
import jp.chiikiryoku.core.calendar.JapaneseDates;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.LocalizedText;

/** Names an edition and its period, so that a reader of a problem can choose one. */
final class EditionListing {

    // The era 平成 begins here; an own edition may cover older days.
    private static final LocalDate FIRST_DAY_OF_HEISEI = LocalDate.of(1989, 1, 8);

    private EditionListing() {}

    static LocalizedText of(Edition<?> edition) {
        String japanese = japanese(edition.inForceFrom().value()) + "から"
                + japanese(edition.inForceUntil().value()) + "まで" + (edition.draft() ? "、案" : "");
        String english = edition.inForceFrom().value() + " to "
                + edition.inForceUntil().value() + (edition.draft() ? ", draft" : "");
        return new LocalizedText(edition.id() + "(" + japanese + ")", edition.id() + " (" + english + ")");
    }

    private static String japanese(LocalDate date) {
        return date.isBefore(FIRST_DAY_OF_HEISEI) ? date.toString() : JapaneseDates.format(date);
    }
}
