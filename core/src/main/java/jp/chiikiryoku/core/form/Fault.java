package jp.chiikiryoku.core.form;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.LocalizedText;

/**
 * What is wrong with a value, before it is known where the value stands.
 *
 * @param code the kind of fault
 * @param text the key of the text that explains it
 * @param facts what the text mentions; never the faulty value itself, which may be personal data
 */
public record Fault(ProblemCode code, String text, Facts facts) {

    public Fault {
        requireNonNull(code, "code");
        requireNonNull(text, "text");
        requireNonNull(facts, "facts");
    }

    /**
     * Obtains a fault that the general text of its code explains.
     *
     * @param code the kind of fault
     * @return the fault
     */
    public static Fault of(ProblemCode code) {
        return new Fault(code, "problem." + code.code(), Facts.empty());
    }

    /**
     * Obtains a fault that a text of its own explains.
     *
     * @param code the kind of fault
     * @param variant which text: the key is {@code problem.}, the code, a full stop and the variant
     * @param facts what the text mentions
     * @return the fault
     */
    public static Fault of(ProblemCode code, String variant, Facts facts) {
        return new Fault(code, "problem." + code.code() + "." + variant, facts);
    }

    /**
     * Obtains the fault of what an edition does not know.
     *
     * @param edition the title of the edition
     * @return the fault
     */
    public static Fault notIn(LocalizedText edition) {
        return new Fault(ProblemCode.NOT_IN_EDITION, "problem.not-in-edition", Facts.of("edition", edition));
    }
}
