package jp.chiikiryoku.core.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The amount lies within the bounds of an input: from {@link #min()} to 10^15 yen, both included.
 *
 * <p>Accepts {@link jp.chiikiryoku.core.money.Yen}; null is valid.
 */
@Documented
@Constraint(validatedBy = AmountValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Amount {

    /**
     * Returns the least amount in yen.
     *
     * @return 0 unless the source asks for more
     */
    long min() default 0;

    /**
     * Returns the key of the message.
     *
     * @return the key in braces
     */
    String message() default "{jp.chiikiryoku.core.constraint.Amount.message}";

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
}
