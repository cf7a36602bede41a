package jp.chiikiryoku.core.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rate lies between two bounds, both included.
 *
 * <p>Accepts {@link jp.chiikiryoku.core.money.Rate}; null is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(RateWithin.List.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RateWithin {

    /**
     * Returns the least rate.
     *
     * @return a fraction such as {@code 1/100}, no greater than the greatest rate
     */
    String min();

    /**
     * Returns the greatest rate.
     *
     * @return a fraction such as {@code 1}
     */
    String max();

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.core.constraint.RateWithin.message}";

    /** Returns the groups to which the constraint belongs. */
    Class<?>[] groups() default {};

    /** Returns what a caller attached to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Several on one value. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** Returns the constraints. */
        RateWithin[] value();
    }
}
