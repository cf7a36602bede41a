package jp.chiikiryoku.core.assessment;

import java.util.List;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;

/**
 * The years after the period of an edition, which later editions govern (その後の年度).
 *
 * <p>Under an edition in force from 2024-04-01 to 2025-03-31 a term that ends on 2026-03-31 goes on into them, whether it
 * starts in 2024 or in 2023.
 */
public final class LaterYears {

    private final Term inForce;
    private final List<Message> notes;

    private LaterYears(Term inForce, List<Message> notes) {
        this.inForce = inForce;
        this.notes = notes;
    }

    /** Obtains the years after the period of an edition. */
    public static LaterYears after(Edition<?> edition) {
        Term inForce = edition.period();
        Facts facts = Facts.of("edition", edition.title(), "until", inForce.endsOn());
        return new LaterYears(inForce, List.of(Message.of("note.later-years", facts)));
    }

    /**
     * Tells whether a term goes on into these years.
     *
     * @return true if the term has days in the period of the edition and ends after it
     */
    public boolean follow(Term term) {
        return inForce.overlaps(term) && term.endsOn().isAfter(inForce.endsOn());
    }

    /** Returns the note that a term goes on into these years, or none if it does not. */
    public List<Message> notesOn(Term term) {
        return follow(term) ? notes : List.of();
    }
}
