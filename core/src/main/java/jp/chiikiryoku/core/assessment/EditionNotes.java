package jp.chiikiryoku.core.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;

/** What a reader should know of the edition that answers. */
public final class EditionNotes {

    private EditionNotes() {}

    /**
     * Returns the notes on an edition: that it is a draft, is used outside its period, or was to be looked at again.
     *
     * @param edition the edition
     * @param context the dates that surround the answer
     * @return a list to which the caller may add; empty if there is nothing to note
     */
    public static List<Message> of(Edition<?> edition, AssessmentContext context) {
        List<Message> notes = new ArrayList<>(0);
        if (edition.draft()) {
            notes.add(new Message("note.draft", Facts.of("edition", edition.title())));
        }
        LocalDate date = context.referenceDate();
        if (date != null && !edition.period().contains(date)) {
            notes.add(new Message("note.outside-period", outsidePeriod(edition, date)));
        }
        LocalDate today = context.today();
        if (today != null && today.isAfter(edition.recheckBy())) {
            Facts facts = Facts.of("edition", edition.title(), "recheckBy", edition.recheckBy());
            notes.add(new Message("note.recheck", facts));
        }
        return notes;
    }

    private static Facts outsidePeriod(Edition<?> edition, LocalDate date) {
        return Facts.of(
                "edition", edition.title(),
                "from", edition.inForceFrom().value(),
                "until", edition.inForceUntil().value(),
                "date", date);
    }
}
