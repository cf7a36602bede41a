package jp.chiikiryoku.core.jakarta;

import static java.util.Objects.requireNonNull;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import jp.chiikiryoku.core.form.ConstraintCheck;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.jakarta.internal.ConstraintProblems;
import jp.chiikiryoku.core.jakarta.internal.ViolationWriter;
import org.jspecify.annotations.Nullable;

/**
 * The validator of a constraint that has a {@link ConstraintDefinition}: it reports each problem at its own place.
 *
 * <p>The validator of a module's own constraint extends it in one line, {@code public final class FundingBalancedValidator
 * extends DefinedConstraintValidator<FundingBalanced, Application> {}}, and is registered as a service {@link
 * ConstraintValidator}; the annotation itself is {@code @Constraint(validatedBy = {})}.
 *
 * @param <A> the constraint
 * @param <T> the type of value that it accepts
 */
public abstract class DefinedConstraintValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {

    private @Nullable ConstraintDefinition<A> definition;
    private @Nullable ConstraintCheck<?> check;

    /** Makes the validator; Jakarta Validation initializes it with its constraint. */
    protected DefinedConstraintValidator() {}

    /**
     * Makes the check of a declaration.
     *
     * @throws IllegalArgumentException if the constraint has no definition or the definition refuses the declaration
     */
    @Override
    public final void initialize(A constraint) {
        definition = ConstraintProblems.definition(constraint);
        check = definition.check(constraint, valueType());
    }

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        List<Problem> problems = ConstraintProblems.of(requireNonNull(check, "check"), value);
        if (problems.isEmpty()) {
            return true;
        }
        ViolationWriter violations = new ViolationWriter(context);
        String template = context.getDefaultConstraintMessageTemplate();
        for (Problem problem : problems) {
            violations.add(
                    template, problem, requireNonNull(definition, "definition").texts());
        }
        return false;
    }

    private Class<?> valueType() {
        Class<?> validator = getClass();
        while (validator.getSuperclass() != DefinedConstraintValidator.class) {
            validator = validator.getSuperclass();
        }
        Type value = ((ParameterizedType) validator.getGenericSuperclass()).getActualTypeArguments()[1];
        return value instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) value;
    }
}
