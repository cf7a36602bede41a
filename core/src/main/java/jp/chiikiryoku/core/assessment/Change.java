package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.form.Pointer;

/**
 * One change of a remedy.
 *
 * @param pointer the place in the payload that is changed; its parent exists
 * @param to what stands there afterwards: an amount, a date, or a list of stated records
 */
public record Change(Pointer pointer, Object to) {

    public Change {
        requireNonNull(pointer, "pointer");
        requireNonNull(to, "to");
    }
}
