package jp.chiikiryoku.core.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a stated record: what its components and their constraints declare, read once and asked often.
 *
 * <p>The constraints on a record are the one declaration of its form. The strict JSON reader, the typed check and
 * Jakarta Validation all follow it.
 * Immutable and thread-safe.
 *
 * @param <T> the type of record
 */
public final class Form<T> {

    private static final Fault REQUIRED = Fault.of(ProblemCode.REQUIRED);

    private final Class<T> type;
    private final RecordShape shape;

    private Form(Class<T> type, RecordShape shape) {
        this.type = type;
        this.shape = shape;
    }

    /**
     * Reads the form of a record type.
     *
     * @param type the record type, in a package that is exported
     * @throws IllegalArgumentException if a component has a type that no form knows
     */
    public static <T> Form<T> of(Class<T> type) {
        return of(type, Map.of());
    }

    /**
     * Reads the form of a generic record type.
     *
     * @param type the record type, in a package that is exported
     * @throws IllegalArgumentException if a component has a type that no form knows
     */
    public static <T> Form<T> of(Class<T> type, Map<String, Class<?>> typeArguments) {
        Map<String, Shapes.TypeArgument> arguments = new HashMap<>();
        typeArguments.forEach((name, argument) -> arguments.put(name, Shapes.TypeArgument.of(argument)));
        return new Form<>(type, Shapes.ofRecord(type, arguments));
    }

    /** Returns the record type. */
    public Class<T> type() {
        return type;
    }

    /** Returns how the record is written. */
    public RecordShape shape() {
        return shape;
    }

    /**
     * Checks a record.
     *
     * @return all its problems in their order, empty if it is well formed
     */
    public List<Problem> check(T value) {
        Problems problems = new Problems();
        check(value, problems);
        return problems.toList();
    }

    /**
     * Checks a record of which some problems are known already.
     *
     * @param value the record; a component that those problems spoilt is null
     */
    public void check(T value, Problems problems) {
        checkRecord(shape, value, Pointer.ROOT, problems);
    }

    /**
     * Checks the parts of a record or list, but not how they stand to each other.
     *
     * @param problems where to report, with pointers from the value
     */
    public static void checkParts(Object value, Problems problems) {
        if (value instanceof Record) {
            checkMembers(Shapes.of(value.getClass()), value, Pointer.ROOT, problems);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object element = list.get(i);
                if (element == null) {
                    problems.add(Pointer.ROOT.at(i), REQUIRED);
                } else if (element instanceof Record) {
                    checkRecord(Shapes.of(element.getClass()), element, Pointer.ROOT.at(i), problems);
                }
            }
        }
    }

    private static void checkValue(Shape shape, @Nullable Object value, Pointer place, Problems problems) {
        if (value == null) {
            problems.addIfSound(place, REQUIRED);
        } else if (shape instanceof RecordShape record) {
            checkRecord(record, value, place, problems);
        } else if (shape instanceof Shape.ListOf list) {
            checkList(list, (List<?>) value, place, problems);
        } else if (shape instanceof Shape.OneOf oneOf) {
            checkRecord(oneOf.shapeOf(value), value, place, problems);
        } else if (shape instanceof Shape.MapOf map) {
            ((Map<?, ?>) value)
                    .forEach((name, each) -> checkValue(map.value(), each, place.member((String) name), problems));
        }
    }

    private static void checkList(Shape.ListOf shape, List<?> list, Pointer place, Problems problems) {
        for (int i = 0; i < list.size() && !problems.hasMore(); i++) {
            checkValue(shape.element(), list.get(i), place.at(i), problems);
            if (!shape.checks().isEmpty() && list.get(i) != null) {
                checkFaults(shape.checks(), list.get(i), place.at(i), problems);
            }
        }
    }

    private static void checkRecord(RecordShape shape, Object owner, Pointer place, Problems problems) {
        checkMembers(shape, owner, place, problems);
        checkRelations(shape.relations(), owner, place, problems);
    }

    private static void checkMembers(RecordShape shape, Object owner, Pointer place, Problems problems) {
        List<Shape.Member> members = shape.members();
        for (int i = 0; i < members.size(); i++) {
            checkMember(members.get(i), owner, place, problems);
        }
    }

    private static void checkMember(Shape.Member member, Object owner, Pointer place, Problems problems) {
        Object value = member.accessor().read(owner);
        if (value == null) {
            if (member.required()) {
                problems.addIfSound(place.member(member.name()), REQUIRED);
            }
            return;
        }
        if (member.shape() instanceof LeafShape) {
            checkLeaf(member, value, place, problems);
            return;
        }
        Pointer here = place.member(member.name());
        checkValue(member.shape(), value, here, problems);
        checkFaults(member.checks(), value, here, problems);
        checkRelations(member.relations(), value, here, problems);
    }

    // Its pointer is made only if it has a fault.
    private static void checkLeaf(Shape.Member member, Object value, Pointer place, Problems problems) {
        Fault fault = member.faultOf(value);
        if (fault != null) {
            problems.addIfSound(place.member(member.name()), fault);
        }
    }

    // By index, here and elsewhere: an iterator for each component would be most of what a check allocates.
    private static void checkRelations(
            List<RelationCheck<Object>> relations, Object value, Pointer place, Problems problems) {
        if (relations.isEmpty()) {
            return;
        }
        // What one relation finds hides no other one of the same record or list, in whatever order they are declared.
        List<RelationCheck<Object>> readable = readable(relations, place, problems);
        for (int i = 0; i < readable.size(); i++) {
            readable.get(i).check(value, place, problems);
        }
    }

    private static List<RelationCheck<Object>> readable(
            List<RelationCheck<Object>> relations, Pointer place, Problems problems) {
        if (problems.isEmpty()) {
            return relations;
        }
        List<RelationCheck<Object>> readable = new ArrayList<>(relations.size());
        for (int i = 0; i < relations.size(); i++) {
            if (relations.get(i).isReadable(place, problems)) {
                readable.add(relations.get(i));
            }
        }
        return readable;
    }

    private static void checkFaults(List<ValueCheck<Object>> checks, Object value, Pointer place, Problems problems) {
        for (int i = 0; i < checks.size(); i++) {
            Fault fault = checks.get(i).faultOf(value);
            if (fault != null) {
                problems.addIfSound(place, fault);
                return;
            }
        }
    }
}
