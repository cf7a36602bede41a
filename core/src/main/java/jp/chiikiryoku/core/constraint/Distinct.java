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
 * The list has no entry twice. The fault lies at the later entry.
 *
 * <p>Accepts lists; null and elements without an entry are valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(Distinct.List.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Distinct {

    /**
     * Returns the name of the component by which elements are told apart.
     *
     * @return the name, or empty if the elements themselves are compared
     */
    String by() default "";

    /**
     * Returns the constraint of the entries where they are numbers of prefectures: entries of which one is faulty are not
     * compared, and Jakarta Validation shows this constraint the list alone.
     *
     * @return the constraint that the entries carry, or none
     */
    PrefectureNumber[] prefectures() default {};

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.core.constraint.Distinct.message}";

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
        Distinct[] value();
    }
}
