package jp.chiikiryoku.core.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The checks that constraints declare for a value.
 *
 * <p>A constraint of the form that nobody can ask is a mistake of the record and refused; one of another group is not a
 * matter of the form.
 *
 * @param values the checks of the value
 * @param relations the checks of how its parts stand to each other
 * @param constraints the constraints of the form that declare them
 */
record Checks(List<ValueCheck<Object>> values, List<RelationCheck<Object>> relations, List<Annotation> constraints) {

    static Checks of(List<Annotation> annotations, Class<?> type) {
        List<ValueCheck<Object>> values = new ArrayList<>(0);
        List<RelationCheck<Object>> relations = new ArrayList<>(0);
        List<Annotation> constraints = new ArrayList<>(0);
        if (type == LocalDate.class || type == OffsetDateTime.class) {
            values.add(StandardChecks.ofTime());
        }
        for (Annotation annotation : Annotations.unwrapped(annotations)) {
            if (isOfTheForm(annotation)) {
                constraints.add(annotation);
                add(annotation, type, values, relations);
            }
        }
        return new Checks(List.copyOf(values), List.copyOf(relations), List.copyOf(constraints));
    }

    // That a value must be there is known from the component itself.
    private static boolean isOfTheForm(Annotation annotation) {
        return annotation.annotationType().isAnnotationPresent(Constraint.class)
                && annotation.annotationType() != NotNull.class
                && isOfDefaultGroup(annotation);
    }

    private static boolean isOfDefaultGroup(Annotation annotation) {
        try {
            Class<?>[] groups =
                    (Class<?>[]) annotation.annotationType().getMethod("groups").invoke(annotation);
            return groups.length == 0 || Arrays.asList(groups).contains(Default.class);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException exception) {
            throw new IllegalArgumentException("The constraint (" + annotation + ") must tell its groups.", exception);
        }
    }

    private static void add(
            Annotation annotation,
            Class<?> type,
            List<ValueCheck<Object>> values,
            List<RelationCheck<Object>> relations) {
        ValueCheck<Object> standard = StandardChecks.of(annotation, type);
        if (standard != null) {
            values.add(standard);
            return;
        }
        Object validator = validator(annotation);
        if (validator instanceof ValueCheck<?> check) {
            values.add(asObject(check));
        } else if (validator instanceof RelationCheck<?> relation) {
            relations.add(asObject(relation));
        } else {
            throw new IllegalArgumentException(
                    "The constraint (" + annotation + ") on " + type + " must be one that a form can check.");
        }
    }

    private static Object validator(Annotation annotation) {
        Class<?>[] types =
                annotation.annotationType().getAnnotation(Constraint.class).validatedBy();
        if (types.length == 0) {
            return annotation;
        }
        try {
            Object validator = types[0].getConstructor().newInstance();
            initialize((ConstraintValidator<?, ?>) validator, annotation);
            return validator;
        } catch (ReflectiveOperationException exception) {
            throw new IllegalArgumentException("The validator (" + types[0] + ") must be public.", exception);
        }
    }

    // The constraint binds the validator to this very annotation type.
    @SuppressWarnings("unchecked")
    private static void initialize(ConstraintValidator<?, ?> validator, Annotation annotation) {
        ((ConstraintValidator<Annotation, ?>) validator).initialize(annotation);
    }

    // The constraint stands on a value of the type that its check accepts.
    @SuppressWarnings("unchecked")
    private static ValueCheck<Object> asObject(ValueCheck<?> check) {
        return (ValueCheck<Object>) check;
    }

    @SuppressWarnings("unchecked")
    private static RelationCheck<Object> asObject(RelationCheck<?> relation) {
        return (RelationCheck<Object>) relation;
    }
}
