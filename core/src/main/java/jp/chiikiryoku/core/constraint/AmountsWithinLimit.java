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
 * The amounts of a list add up to no more than {@link YenWithin#GREATEST} yen.
 *
 * <p>Accepts lists of records with components of {@link jp.chiikiryoku.core.money.Yen}; null, null elements and absent
 * amounts are valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(AmountsWithinLimit.List.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AmountsWithinLimit {

    /**
     * Returns the names of the components that hold the amounts of an element.
     *
     * @return the names, each once, one or more; {@code amount} by default
     */
    String[] of() default "amount";

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.core.constraint.AmountsWithinLimit.message}";

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
        AmountsWithinLimit[] value();
    }
}
