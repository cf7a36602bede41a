package jp.chiikiryoku.core.form;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;

/**
 * One fault of a payload: where, what, and a text in both languages.
 *
 * @param pointer where the fault lies; for something absent, where it would stand
 * @param fault what is wrong
 * @param texts the texts that explain it
 */
public record Problem(Pointer pointer, Fault fault, Texts texts) {

    /** The order in which problems are reported: by place, then by code. */
    public static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::pointer).thenComparing(Problem::code);

    public Problem {
        requireNonNull(pointer, "pointer");
        requireNonNull(fault, "fault");
        requireNonNull(texts, "texts");
    }

    /**
     * Returns the kind of fault.
     *
     * @return the code
     */
    public ProblemCode code() {
        return fault.code();
    }

    /**
     * Renders what is wrong and what would be right.
     *
     * @param language the language
     * @return a sentence
     */
    public String message(Language language) {
        return texts.render(language, fault.text(), fault.facts());
    }

    @Override
    public String toString() {
        return "\"" + pointer + "\" " + code().code();
    }
}
