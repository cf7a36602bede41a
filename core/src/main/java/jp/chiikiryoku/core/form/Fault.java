package jp.chiikiryoku.core.form;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.core.text.Message;

/**
 * What is wrong with a value, before it is known where the value stands.
 *
 * @param code the kind of fault
 * @param message what explains it; its facts never hold the faulty value itself, which may be personal data
 */
public record Fault(ProblemCode code, Message message) {

    public Fault {
        requireNonNull(code, "code");
        requireNonNull(message, "message");
    }

    /** Obtains a fault that the general text of its code explains. */
    public static Fault of(ProblemCode code) {
        return of(code, Facts.empty());
    }

    /** Obtains a fault that the general text of its code explains with facts. */
    public static Fault of(ProblemCode code, Facts facts) {
        return new Fault(code, Message.of("problem." + code.code(), facts));
    }

    /**
     * Obtains a fault that a text of its own explains.
     *
     * @param variant which text: the key is {@code problem.}, the code, a full stop and the variant
     */
    public static Fault of(ProblemCode code, String variant, Facts facts) {
        return new Fault(code, Message.of("problem." + code.code() + "." + variant, facts));
    }

    /** Obtains the fault of a value for which an edition has no figures. */
    public static Fault notIn(LocalizedText edition) {
        return of(ProblemCode.NOT_IN_EDITION, Facts.of("edition", edition));
    }

    /** Obtains the fault of a member for which an edition has no figures at any value. */
    public static Fault memberNotIn(LocalizedText edition) {
        return of(ProblemCode.NOT_IN_EDITION, "member", Facts.of("edition", edition));
    }
}
