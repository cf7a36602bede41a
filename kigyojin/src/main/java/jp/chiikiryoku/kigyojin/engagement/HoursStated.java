package jp.chiikiryoku.kigyojin.engagement;

import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.chiikiryoku.core.form.CheckedBy;

/** A side job states its hours of a month. */
@Documented
@Constraint(validatedBy = {})
@CheckedBy(HoursStatedDefinition.class)
@Repeatable(HoursStated.List.class)
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HoursStated {

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.kigyojin.engagement.HoursStated.message}";

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
        HoursStated[] value();
    }
}
