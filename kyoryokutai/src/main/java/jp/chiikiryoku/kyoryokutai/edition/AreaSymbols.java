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
 * The text is one row of the area matrix: one of the symbols ○×△▲□ for each category of origin.
 *
 * <p>Accepts texts; null is valid. {@code ○○×○×△△××△} is valid.
 */
@Documented
@Constraint(validatedBy = {})
@CheckedBy(AreaSymbolsDefinition.class)
@Repeatable(AreaSymbols.List.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AreaSymbols {

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.kyoryokutai.edition.AreaSymbols.message}";

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
        AreaSymbols[] value();
    }
}
