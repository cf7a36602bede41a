package jp.chiikiryoku.core.payload;

import jp.chiikiryoku.core.calendar.JapaneseDates;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.LocalizedText;

/** Names an edition and its period, so that a reader of a problem can choose one. */
final class EditionListing {

    private EditionListing() {}

    static LocalizedText of(Edition<?> edition) {
        String japanese = JapaneseDates.format(edition.inForceFrom().value()) + "から"
                + JapaneseDates.format(edition.inForceUntil().value()) + "まで" + (edition.draft() ? "、案" : "");
        String english = edition.inForceFrom().value() + " to "
                + edition.inForceUntil().value() + (edition.draft() ? ", draft" : "");
        return new LocalizedText(edition.id() + "(" + japanese + ")", edition.id() + " (" + english + ")");
    }
}
