package jp.chiikiryoku.core.form;

import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a value is written: a leaf, a record, a list, or a map from free names. */
public sealed interface Shape permits LeafShape, RecordShape, Shape.ListOf, Shape.MapOf {

    /**
     * A list of values of one shape.
     *
     * @param element the shape of each element
     * @param checks the checks of each element
     * @param constraints the constraints of the form on each element
     */
    record ListOf(Shape element, List<ValueCheck<Object>> checks, List<Annotation> constraints) implements Shape {}

    /**
     * An object whose member names are free, such as rule ids.
     *
     * @param value the shape of each member's value
     */
    record MapOf(Shape value) implements Shape {}

    /**
     * One component of a record.
     *
     * @param name its name, in Java as in JSON
     * @param shape how its value is written
     * @param required whether it must be there
     * @param accessor reads it
     * @param checks the checks of its value
     * @param relations the checks of its value's parts
     * @param constraints the constraints of the form on its value, without that it must be there
     */
    record Member(
            String name,
            Shape shape,
            boolean required,
            Accessor accessor,
            List<ValueCheck<Object>> checks,
            List<RelationCheck<Object>> relations,
            List<Annotation> constraints) {}

    /** Reads one component of a record. */
    @FunctionalInterface
    interface Accessor {
        /** Reads the component, or null if it is absent. */
        @Nullable
        Object read(Object owner);
    }
}
