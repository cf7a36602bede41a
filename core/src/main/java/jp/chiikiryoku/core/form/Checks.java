package jp.chiikiryoku.core.form;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.core.form.internal.ConstraintDefinitions;
import jp.chiikiryoku.core.form.internal.DayWithinLimitsDefinition;

/**
 * The checks that constraints declare for a value.
 *
 * <p>A constraint of the form without a definition is a mistake of the record and refused; a constraint of another group is
 * no part of the form.
 *
 * @param values the checks of the value
 * @param relations the checks of how its parts relate to each other
 * @param constraints the constraints of the form that declare them
 */
record Checks(List<ValueCheck<Object>> values, List<RelationCheck<Object>> relations, List<Annotation> constraints) {

    static Checks of(List<Annotation> annotations, Class<?> type) {
        List<ValueCheck<Object>> values = new ArrayList<>(0);
        List<RelationCheck<Object>> relations = new ArrayList<>(0);
        List<Annotation> constraints = new ArrayList<>(0);
        if (DayWithinLimitsDefinition.isDated(type)) {
            values.add(DayWithinLimitsDefinition::faultOf);
        }
        for (Annotation annotation : Annotations.unwrapped(annotations)) {
            if (isOfTheForm(annotation)) {
                constraints.add(annotation);
                add(check(annotation.annotationType(), annotation, type), values, relations);
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
            throw new IllegalArgumentException("The constraint (" + annotation + ") must have groups.", exception);
        }
    }

    private static <A extends Annotation> ConstraintCheck<?> check(
            Class<A> constraint, Annotation annotation, Class<?> type) {
        return ConstraintDefinitions.find(constraint)
                .orElseThrow(() -> new IllegalArgumentException("The constraint (" + annotation + ") on " + type
                        + " must have a definition. Maybe name it by CheckedBy."))
                .check(constraint.cast(annotation), type);
    }

    // The definition has accepted the type of value.
    @SuppressWarnings("unchecked")
    private static void add(
            ConstraintCheck<?> check, List<ValueCheck<Object>> values, List<RelationCheck<Object>> relations) {
        if (check instanceof ValueCheck<?> value) {
            values.add((ValueCheck<Object>) value);
        } else if (check instanceof RelationCheck<?> relation) {
            relations.add((RelationCheck<Object>) relation);
        }
    }
}
