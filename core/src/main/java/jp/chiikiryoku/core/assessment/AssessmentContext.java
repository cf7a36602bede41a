package jp.chiikiryoku.core.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the assessment of one payload.
 *
 * @param rulings what the competent authority has answered
 * @param referenceDate the payload's reference date, if it has one
 * @param today the caller's day, if they told it; no rule reads it
 */
public record AssessmentContext(
        List<Ruling> rulings,
        @Nullable LocalDate referenceDate,
        @Nullable LocalDate today) {

    /** A context without rulings and dates. */
    public static final AssessmentContext NONE = new AssessmentContext(List.of(), null, null);

    public AssessmentContext {
        rulings = List.copyOf(rulings);
    }

    /**
     * Returns the notes on the edition that answers: that it is a draft, is used outside its period, or was to be looked at
     * again.
     *
     * @return a list to which the caller may add; empty if there is nothing to note
     */
    public List<Message> notesOn(Edition<?> edition) {
        List<Message> notes = new ArrayList<>(0);
        if (edition.draft()) {
            notes.add(Message.of("note.draft", Facts.of("edition", edition.title())));
        }
        if (referenceDate != null && !edition.period().contains(referenceDate)) {
            notes.add(Message.of("note.outside-period", outsidePeriod(edition, referenceDate)));
        }
        if (today != null && today.isAfter(edition.recheckBy())) {
            Facts facts = Facts.of("edition", edition.title(), "recheckBy", edition.recheckBy());
            notes.add(Message.of("note.recheck", facts));
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
