package jp.chiikiryoku.core.jakarta;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules of the programme are satisfied: each node of the requirement that is violated or undetermined is a violation.
 *
 * <p>The payload is assessed once. An any-of is one violation. A violation is at the input that decided; {@link
 * ViolationFindings} gives its outcome and findings, and its message template tells a violated rule ({@link #message()})
 * from an undetermined one ({@link #UNDETERMINED}). A malformed payload is not assessed: each of its problems is a
 * violation at its place with the template {@link #MALFORMED}.
 *
 * <p>Accepts {@link jp.chiikiryoku.core.kind.StatedPayload} records; null is valid. The shipped editions apply unless an
 * {@link EligibleValidatorFactory} has others.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(Eligible.List.class)
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Eligible {

    /** The message template of what a person still has to look at: nobody is refused. */
    String UNDETERMINED = "{jp.chiikiryoku.core.jakarta.Eligible.undetermined}";

    /** The message template of a problem for which the payload could not be assessed. */
    String MALFORMED = "{jp.chiikiryoku.core.jakarta.Eligible.malformed}";

    /**
     * Returns the kind of payload.
     *
     * @return the name of a kind that rules assess, such as {@code local10000}
     */
    String kind();

    /** Returns the key of the message of what is violated. */
    String message() default "{jp.chiikiryoku.core.jakarta.Eligible.message}";

    /** Returns the groups to which the constraint belongs. */
    Class<?>[] groups() default {};

    /** Returns what a caller attached to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Several on one record. */
    @Documented
    @Target({TYPE, ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** Returns the constraints. */
        Eligible[] value();
    }
}
