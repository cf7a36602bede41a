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
 * A number of days is not greater than the days of the month that is stated beside it.
 *
 * <p>Accepts a {@link Presence}. {@code 2024-02} has 29 days, so 29 are valid and 30 are not. Without a month nothing is
 * compared.
 */
@Documented
@Constraint(validatedBy = {})
@CheckedBy(WithinMonthDefinition.class)
@Repeatable(WithinMonth.List.class)
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithinMonth {

    /** Returns the name of the member that holds the number of days. */
    String days();

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.kigyojin.engagement.WithinMonth.message}";

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
        WithinMonth[] value();
    }
}
