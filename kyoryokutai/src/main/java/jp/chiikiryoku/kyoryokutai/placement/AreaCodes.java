package jp.chiikiryoku.kyoryokutai.placement;

import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.chiikiryoku.core.form.CheckedBy;

/**
 * The codes of origin and destination fit what is told of them.
 *
 * <p>The destination is a municipality; the code of one of the twenty designated cities has a category of designated cities,
 * and no other code has; one code is in one category. A code that is absent fits everything.
 */
@Documented
@Constraint(validatedBy = {})
@CheckedBy(AreaCodesDefinition.class)
@Repeatable(AreaCodes.List.class)
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AreaCodes {

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.kyoryokutai.placement.AreaCodes.message}";

    /** Returns the groups to which the constraint belongs. */
    Class<?>[] groups() default {};

    /** Returns what a caller attached to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Several on one element. */
    @Documented
    @Target(TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** Returns the constraints. */
        AreaCodes[] value();
    }
}
