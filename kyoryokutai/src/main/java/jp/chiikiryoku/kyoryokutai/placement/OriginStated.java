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

/** The origin of a member is stated unless an exemption makes it irrelevant. */
@Documented
@Constraint(validatedBy = {})
@CheckedBy(OriginStatedDefinition.class)
@Repeatable(OriginStated.List.class)
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OriginStated {

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.kyoryokutai.placement.OriginStated.message}";

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
        OriginStated[] value();
    }
}
