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
 * The amount lies within the bounds of an input: from {@link #min()} to {@link #GREATEST} yen, both included.
 *
 * <p>Accepts {@link jp.chiikiryoku.core.money.Yen}; null is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(YenWithin.List.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface YenWithin {

    /** The greatest amount of an input, and the greatest sum of a list, in yen: 10^15. */
    long GREATEST = 1_000_000_000_000_000L;

    /**
     * Returns the least amount in yen.
     *
     * @return from 0 to {@link #GREATEST}, 0 by default
     */
    long min() default 0;

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.core.constraint.YenWithin.message}";

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
        YenWithin[] value();
    }
}
