package jp.chiikiryoku.core.constraint;

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

/**
 * The text holds at least one character that can be seen, as a name must that a rule reads.
 *
 * <p>Accepts texts; null is valid. White space of any width, controls, formats such as the zero width space (U+200B) and
 * fillers such as U+3164 and U+2800 cannot be seen: {@code 大学} is valid, an ideographic space is not. A JSON Schema takes
 * every character beyond the first 65,536 as seen.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(VisibleText.List.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface VisibleText {

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.core.constraint.VisibleText.message}";

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
        VisibleText[] value();
    }
}
