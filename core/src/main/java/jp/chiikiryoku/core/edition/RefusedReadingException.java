package jp.chiikiryoku.core.edition;

import jp.chiikiryoku.core.form.Pointer;

/** A record of the parameters refuses what one of the readings makes of it. */
final class RefusedReadingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Pointer place;

    RefusedReadingException(Pointer place, IllegalArgumentException refusal) {
        super("The readings at " + place + " must fit the other figures there.", refusal);
        this.place = place;
    }

    /** Where the record stands among the parameters. */
    Pointer place() {
        return place;
    }
}
