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

/**
 * A member belongs to one mode: it is stated with that mode and with no other.
 *
 * <p>Accepts records with a component {@code mode}. A mode without figures may carry any member. Each member is checked by
 * itself, so that a fault of one hides nothing of another.
 */
@Documented
@Constraint(validatedBy = {})
@CheckedBy(MemberOfModeDefinition.class)
@Repeatable(MemberOfMode.List.class)
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MemberOfMode {

    /** Returns the names that lead to the member, such as {@code travel} or {@code presence/workingHours}. */
    String member();

    /** Returns the mode to which the member belongs. */
    Mode mode();

    /** Returns whether the member may be left out with its mode. */
    boolean optional() default false;

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.kigyojin.engagement.MemberOfMode.message}";

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
        MemberOfMode[] value();
    }
}
