package jp.chiikiryoku.core.form;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the shape of a record type from its components and their constraints.
 *
 * <p>Constraints stand on a component, on the elements of a list, or on the type argument of a generic record: the cap
 * {@code Cited<@YenWithin(min = 1) Yen>} is an amount of one yen or more. A constraint where no form checks it is refused.
 */
final class Shapes {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return ofRecord(type, Map.of());
        }
    };

    private Shapes() {}

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    static RecordShape ofRecord(Class<?> type, Map<String, TypeArgument> typeArguments) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("The type (" + type + ") must be a record.");
        }
        List<Shape.Member> members = new ArrayList<>();
        boolean tolerant = true;
        for (RecordComponent component : components) {
            members.add(member(component, typeArguments));
            tolerant &= isNullable(component) || component.getType() == List.class;
        }
        RecordMaker maker = RecordMaker.of(type);
        Checks ofRecord = Checks.of(List.of(type.getAnnotations()), type);
        requireNone(ofRecord.values(), ofRecord, type.getName(), "must be a relation of its components");
        return new RecordShape(maker, members, ofRecord.relations(), tolerant && maker.acceptsNulls());
    }

    private static void requireNone(List<?> checks, Checks declared, String place, String requirement) {
        if (!checks.isEmpty()) {
            throw new IllegalArgumentException(
                    "The constraints (" + declared.constraints() + ") on " + place + " " + requirement + ".");
        }
    }

    /**
     * What stands for a type parameter, with the constraints on it.
     *
     * @param type the type
     * @param annotations the annotations on the type argument
     */
    record TypeArgument(Type type, List<Annotation> annotations) {
        static TypeArgument of(Class<?> type) {
            return new TypeArgument(type, List.of());
        }
    }

    private static Shape.Member member(RecordComponent component, Map<String, TypeArgument> typeArguments) {
        AnnotatedType type = component.getAnnotatedType();
        List<Annotation> constraints = List.of(component.getAccessor().getAnnotations());
        Class<?> raw = component.getType();
        if (type.getType() instanceof TypeVariable<?> variable) {
            TypeArgument argument = argument(variable, typeArguments);
            constraints = joined(constraints, argument.annotations());
            raw = raw(argument.type());
        }
        Checks checks = Checks.of(constraints, raw);
        Shape shape = shape(type, typeArguments);
        if (shape instanceof LeafShape) {
            requireNone(checks.relations(), checks, component.toString(), "must not relate parts of a single value");
        }
        return new Shape.Member(
                component.getName(),
                shape,
                isRequired(component),
                RecordComponents.accessor(component.getDeclaringRecord(), component.getName()),
                checks.values(),
                checks.relations(),
                checks.constraints());
    }

    private static boolean isRequired(RecordComponent component) {
        Method accessor = component.getAccessor();
        if (accessor.isAnnotationPresent(NotNull.class) || accessor.isAnnotationPresent(NotEmpty.class)) {
            return true;
        }
        return component.getType() != List.class && !isNullable(component);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Shape shape(AnnotatedType type, Map<String, TypeArgument> typeArguments) {
        if (type.getType() instanceof TypeVariable<?> variable) {
            return plain(raw(argument(variable, typeArguments).type()));
        }
        return type instanceof AnnotatedParameterizedType generic
                ? generic(generic, typeArguments)
                : plain((Class<?>) type.getType());
    }

    private static Shape plain(Class<?> type) {
        LeafShape leaf = LeafShape.of(type);
        return leaf != null ? leaf : ofRecord(type, Map.of());
    }

    private static Shape generic(AnnotatedParameterizedType type, Map<String, TypeArgument> typeArguments) {
        Class<?> raw = raw(type.getType());
        AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
        if (raw == List.class) {
            TypeArgument element = argument(arguments[0], typeArguments);
            Checks checks = Checks.of(element.annotations(), raw(element.type()));
            requireNone(
                    checks.relations(), checks, "the elements of " + type, "must stand on the type of the elements");
            return new Shape.ListOf(shape(arguments[0], typeArguments), checks.values(), checks.constraints());
        }
        if (raw == Map.class) {
            for (AnnotatedType argument : arguments) {
                Checks checks = Checks.of(List.of(argument.getAnnotations()), raw(argument.getType()));
                requireNone(checks.constraints(), checks, "the entries of " + type, "must stand on the map");
            }
            return new Shape.MapOf(shape(arguments[1], typeArguments));
        }
        Map<String, TypeArgument> inner = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            inner.put(raw.getTypeParameters()[i].getName(), argument(arguments[i], typeArguments));
        }
        return raw.isSealed() ? oneOf(raw, inner) : ofRecord(raw, inner);
    }

    private static Shape oneOf(Class<?> type, Map<String, TypeArgument> typeArguments) {
        List<RecordShape> alternatives = new ArrayList<>();
        for (Class<?> alternative : type.getPermittedSubclasses()) {
            alternatives.add(ofRecord(alternative, typeArguments));
        }
        return Shape.OneOf.of(alternatives);
    }

    private static List<Annotation> joined(List<Annotation> some, List<Annotation> others) {
        List<Annotation> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static TypeArgument argument(AnnotatedType type, Map<String, TypeArgument> outer) {
        return type.getType() instanceof TypeVariable<?> variable
                ? argument(variable, outer)
                : new TypeArgument(type.getType(), List.of(type.getAnnotations()));
    }

    private static TypeArgument argument(TypeVariable<?> variable, Map<String, TypeArgument> typeArguments) {
        TypeArgument argument = typeArguments.get(variable.getName());
        if (argument == null) {
            throw new IllegalArgumentException("The type parameter (" + variable + ") must be given.");
        }
        return argument;
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }
}
