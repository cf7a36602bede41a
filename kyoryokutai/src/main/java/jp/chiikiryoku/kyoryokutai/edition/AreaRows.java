package jp.chiikiryoku.kyoryokutai.edition;

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
 * The list has as many rows as there are categories of destination.
 *
 * <p>Accepts lists of rows; null and an empty list are valid. Ten rows are valid; together with {@code Distinct} that is one
 * for each category.
 */
@Documented
@Constraint(validatedBy = {})
@CheckedBy(AreaRowsDefinition.class)
@Repeatable(AreaRows.List.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AreaRows {

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.kyoryokutai.edition.AreaRows.message}";

    /** Returns the groups to which the constraint belongs. */
    Class<?>[] groups() default {};

    /** Returns what a caller attached to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Several on one element. */
    @Documented
    @Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** Returns the constraints. */
        AreaRows[] value();
    }
}
