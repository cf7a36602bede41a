package jp.chiikiryoku.matching.kigyojin;

import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.chiikiryoku.core.form.CheckedBy;

/** A text about the field is stated with the field {@code OTHER} only. Accepts {@link Need} and {@link Offer}. */
@Documented
@Constraint(validatedBy = {})
@CheckedBy(FieldTextBesideOtherDefinition.class)
@Repeatable(FieldTextBesideOther.List.class)
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FieldTextBesideOther {

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.matching.kigyojin.FieldTextBesideOther.message}";

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
        FieldTextBesideOther[] value();
    }
}
