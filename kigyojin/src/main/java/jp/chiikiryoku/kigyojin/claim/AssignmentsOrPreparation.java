package jp.chiikiryoku.kigyojin.claim;

import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.chiikiryoku.core.form.CheckedBy;

/**
 * A claim without people has a cost before the acceptance.
 *
 * <p>Accepts a {@link KigyojinClaim}. A cost of one yen is enough; one of zero yen states nothing.
 */
@Documented
@Constraint(validatedBy = {})
@CheckedBy(AssignmentsOrPreparationDefinition.class)
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AssignmentsOrPreparation {

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.kigyojin.claim.AssignmentsOrPreparation.message}";

    /** Returns the groups to which the constraint belongs. */
    Class<?>[] groups() default {};

    /** Returns what a caller attached to the constraint. */
    Class<? extends Payload>[] payload() default {};
}
