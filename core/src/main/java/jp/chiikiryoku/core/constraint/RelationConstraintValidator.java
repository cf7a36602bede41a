package jp.chiikiryoku.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RelationCheck;
import jp.chiikiryoku.core.jakarta.Violations;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A validator of how parts stand to each other that also serves the strict reader and the typed check.
 *
 * @param <A> the constraint
 * @param <T> the type of record or list
 */
public abstract class RelationConstraintValidator<A extends Annotation, T>
        implements ConstraintValidator<A, T>, RelationCheck<T> {

    /** Makes the validator; Jakarta Validation initializes it with its constraint. */
    protected RelationConstraintValidator() {}

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
        if (value == null || !canBeAsked(value)) {
            return true;
        }
        Problems problems = new Problems();
        check(value, Pointer.ROOT, problems);
        Violations.report(problems.toList(), texts(), context);
        return problems.isEmpty();
    }

    // As in the typed check: parts that have problems of their own are not held against each other.
    private boolean canBeAsked(T value) {
        Problems parts = new Problems();
        Form.checkParts(value, parts);
        return isReadable(Pointer.ROOT, parts);
    }
}
