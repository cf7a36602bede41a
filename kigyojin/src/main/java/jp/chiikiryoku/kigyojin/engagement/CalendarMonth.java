package jp.chiikiryoku.kigyojin.engagement;

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
import jp.chiikiryoku.core.form.CheckedBy;

/**
 * The text is a calendar month, written {@code YYYY-MM}, from 1900-01 to 2100-12.
 *
 * <p>Accepts texts; null is valid. {@code 2024-06} is valid, {@code 2024-6} and {@code 2024-13} are not.
 */
@Documented
@Constraint(validatedBy = {})
@CheckedBy(CalendarMonthDefinition.class)
@Repeatable(CalendarMonth.List.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CalendarMonth {

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.kigyojin.engagement.CalendarMonth.message}";

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
        CalendarMonth[] value();
    }
}
