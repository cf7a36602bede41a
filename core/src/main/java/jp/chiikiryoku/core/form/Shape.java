package jp.chiikiryoku.core.form;

import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a value is written: a leaf, a record, a list, or a map from free names. */
public sealed interface Shape permits LeafShape, Shape.ListOf, Shape.MapOf, Shape.WithMembers {

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

    /** What is written as an object with named members: a record, or one of several. */
    sealed interface WithMembers extends Shape permits RecordShape, OneOf {

        /** Returns the members in their order. */
        List<Member> members();

        /**
         * Finds a member by its name.
         *
         * @return its place among the members, or -1 if there is none
         */
        int place(String name);
    }

    /**
     * A record of one of several types, told apart by their members.
     *
     * @param alternatives the shapes of the types, none of which has a member of another's name
     * @param members the members of all of them
     */
    record OneOf(List<RecordShape> alternatives, List<Member> members) implements WithMembers {

        public OneOf {
            alternatives = List.copyOf(alternatives);
            members = List.copyOf(members);
        }

        static OneOf of(List<RecordShape> alternatives) {
            return new OneOf(
                    alternatives,
                    alternatives.stream()
                            .flatMap(alternative -> alternative.members().stream())
                            .toList());
        }

        @Override
        public int place(String name) {
            for (int i = 0; i < members.size(); i++) {
                if (members.get(i).name().equals(name)) {
                    return i;
                }
            }
            return -1;
        }

        /** Returns the shape of a record's type. */
        RecordShape shapeOf(Object record) {
            for (RecordShape alternative : alternatives) {
                if (alternative.type().isInstance(record)) {
                    return alternative;
                }
            }
            throw new IllegalArgumentException("The record (" + record + ") must be of one of the types.");
        }
    }

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
            List<Annotation> constraints) {

        /** Returns the first fault of a value, or null if its constraints hold. */
        public @Nullable Fault faultOf(Object value) {
            for (int i = 0; i < checks.size(); i++) {
                Fault fault = checks.get(i).faultOf(value);
                if (fault != null) {
                    return fault;
                }
            }
            return null;
        }
    }

    /** Reads one component of a record. */
    @FunctionalInterface
    interface Accessor {
        /** Reads the component, or null if it is absent. */
        @Nullable
        Object read(Object owner);
    }
}
