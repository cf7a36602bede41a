package jp.chiikiryoku.core.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stated fiscal year has a day of the term (任期のかかる年度). The fault lies at the year.
 *
 * <p>Accepts records with a {@link jp.chiikiryoku.core.calendar.FiscalYear}; a year or day that is absent is valid. Of a
 * term from 2022-04-01 to 2025-03-31 the years 2022 to 2024 are valid, 2021 and 2025 are not.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(YearOfTerm.List.class)
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface YearOfTerm {

    /** Returns the name of the component with the fiscal year. */
    String year() default "fiscalYear";

    /**
     * Returns the path to the first day of the term.
     *
     * @return the name of a component, or names that lead to one, such as {@code term/startsOn}
     */
    String first();

    /**
     * Returns the path to the last day of the term.
     *
     * @return the name of a component, or names that lead to one, such as {@code term/endsOn}
     */
    String last();

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.core.constraint.YearOfTerm.message}";

    /** Returns the groups to which the constraint belongs. */
    Class<?>[] groups() default {};

    /** Returns what a caller attached to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Several on one record. */
    @Documented
    @Target({TYPE, ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** Returns the constraints. */
        YearOfTerm[] value();
    }
}
