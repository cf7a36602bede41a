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
import jp.chiikiryoku.core.assessment.Outcome;

/**
 * The rules of the programme allow the payload: each node of the requirement that is not satisfied is one violation.
 *
 * <p>A payload record carries it twice, for what is {@link Outcome#VIOLATED} and, with {@link Review}, for what is
 * {@link Outcome#UNDETERMINED}. An any-of is one violation. Shipped editions are asked.
 */
@Documented
@Constraint(validatedBy = EligibleValidator.class)
@Repeatable(Eligible.List.class)
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Eligible {

    /**
     * Returns the kind of payload.
     *
     * @return the name of the kind, such as {@code local10000}
     */
    String kind();

    /**
     * Returns which outcome is reported.
     *
     * @return violated, or undetermined
     */
    Outcome reports() default Outcome.VIOLATED;

    /**
     * Returns the key of the message, which a violation replaces by that of its rule.
     *
     * @return the key in braces
     */
    String message() default "{jp.chiikiryoku.core.constraint.Eligible.message}";

    /**
     * Returns the groups to which the constraint belongs.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Returns what a caller attached to the constraint.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Several on one record. */
    @Documented
    @Target({TYPE, ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * Returns the constraints.
         *
         * @return the constraints
         */
        Eligible[] value();
    }
}
