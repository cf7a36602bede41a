package jp.chiikiryoku.core.form;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import jp.chiikiryoku.core.text.Message;

/**
 * One fault of a payload: where and what.
 *
 * @param pointer where the fault lies; for something absent, where it would stand
 * @param fault what is wrong
 */
public record Problem(Pointer pointer, Fault fault) {

    /** The order in which problems are reported: by place, then by code. */
    public static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::pointer).thenComparing(Problem::code);

    public Problem {
        requireNonNull(pointer, "pointer");
        requireNonNull(fault, "fault");
    }

    /** Returns the kind of fault. */
    public ProblemCode code() {
        return fault.code();
    }

    /** Returns what is wrong and what would be right, which the texts of the kind of payload render. */
    public Message message() {
        return fault.message();
    }

    @Override
    public String toString() {
        return "\"" + pointer + "\" " + code().code();
    }
}
