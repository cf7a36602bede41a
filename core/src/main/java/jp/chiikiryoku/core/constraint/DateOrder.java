package jp.chiikiryoku.core.constraint;

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
 * One date of a record does not come before another. The fault lies at the date that must come later.
 *
 * <p>Accepts records; a date that is absent is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(DateOrder.List.class)
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface DateOrder {

    /**
     * Returns the name of the component with the earlier date.
     *
     * @return the name
     */
    String first();

    /**
     * Returns the name of the component with the later date.
     *
     * @return the name, another than that of the earlier date
     */
    String then();

    /**
     * Tells whether both dates may be the same day.
     *
     * @return true by default
     */
    boolean sameDay() default true;

    /**
     * Returns the key of the message.
     *
     * @return the key in braces
     */
    String message() default "{jp.chiikiryoku.core.constraint.DateOrder.message}";

    /**
     * Returns the groups to which the constraint belongs.
     *
     * @return the groups, none by default
     */
    Class<?>[] groups() default {};

    /**
     * Returns what a caller attached to the constraint.
     *
     * @return the payload, none by default
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
        DateOrder[] value();
    }
}
