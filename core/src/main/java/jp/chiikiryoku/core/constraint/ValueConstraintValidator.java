package jp.chiikiryoku.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A validator of one value that also serves the strict reader and the typed check.
 *
 * @param <A> the constraint
 * @param <T> the type of value
 */
public abstract class ValueConstraintValidator<A extends Annotation, T>
        implements ConstraintValidator<A, T>, ValueCheck<T> {

    /** Makes the validator; Jakarta Validation initializes it with its constraint. */
    protected ValueConstraintValidator() {}

    /**
     * Returns the texts that explain the faults: those of a programme where a constraint of its own has texts of its own.
     *
     * @return the texts, those of core by default
     */
    public Texts texts() {
        return Texts.core();
    }

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        return value == null || faultOf(value) == null;
    }
}
