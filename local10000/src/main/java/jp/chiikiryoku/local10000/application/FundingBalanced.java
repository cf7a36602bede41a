package jp.chiikiryoku.local10000.application;

import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.chiikiryoku.core.form.CheckedBy;

/** The costs equal public money, private finance and own funds together. */
@Documented
@Constraint(validatedBy = {})
@CheckedBy(FundingBalancedDefinition.class)
@Repeatable(FundingBalanced.List.class)
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FundingBalanced {

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.local10000.application.FundingBalanced.message}";

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
        FundingBalanced[] value();
    }
}
