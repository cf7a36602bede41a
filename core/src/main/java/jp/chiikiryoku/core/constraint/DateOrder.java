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
 * <p>Accepts records with dates; an instant counts as its day in Japan. A date that is absent is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(DateOrder.List.class)
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface DateOrder {

    /** Returns the name of the component with the earlier date. */
    String first();

    /** Returns the name of the component with the later date. */
    String then();

    /** Tells whether both dates may be the same day. */
    boolean sameDay() default true;

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.core.constraint.DateOrder.message}";

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
        DateOrder[] value();
    }
}
