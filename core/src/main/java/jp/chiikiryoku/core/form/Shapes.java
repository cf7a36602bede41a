package jp.chiikiryoku.core.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the shape of a record type from its components and their constraints. */
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

    static RecordShape ofRecord(Class<?> type, Map<String, ? extends Type> typeArguments) {
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
        Constructor<?> constructor = constructor(type, components);
        return new RecordShape(
                constructor, members, relations(type), tolerant && acceptsNulls(constructor, components.length));
    }

    // A list may be absent from a stated record, but not from one that copies it without a look.
    private static boolean acceptsNulls(Constructor<?> constructor, int components) {
        try {
            constructor.newInstance(new Object[components]);
            return true;
        } catch (InvocationTargetException refusal) {
            return false;
        } catch (ReflectiveOperationException exception) {
            throw new IllegalArgumentException("The record (" + constructor + ") must be public.", exception);
        }
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            return type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException exception) {
            throw new IllegalArgumentException("The record (" + type + ") must be public.", exception);
        }
    }

    private static Shape.Member member(RecordComponent component, Map<String, ? extends Type> typeArguments) {
        Annotation[] annotations = component.getAccessor().getAnnotations();
        List<ValueCheck<Object>> checks = new ArrayList<>();
        List<RelationCheck<Object>> relations = new ArrayList<>();
        for (Annotation annotation : annotations) {
            addChecks(annotation, checks, relations);
        }
        return new Shape.Member(
                component.getName(),
                of(component.getGenericType(), typeArguments),
                isRequired(component),
                accessor(component.getAccessor()),
                List.copyOf(checks),
                List.copyOf(relations));
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

    private static Shape.Accessor accessor(Method method) {
        return owner -> {
            try {
                return method.invoke(owner);
            } catch (ReflectiveOperationException exception) {
                throw new IllegalStateException("The accessor (" + method + ") must answer.", exception);
            }
        };
    }

    private static Shape of(Type type, Map<String, ? extends Type> typeArguments) {
        if (type instanceof TypeVariable<?> variable) {
            Type argument = typeArguments.get(variable.getName());
            if (argument == null) {
                throw new IllegalArgumentException("The type parameter (" + variable + ") must be given.");
            }
            return of(argument, Map.of());
        }
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, typeArguments);
        }
        Class<?> plain = (Class<?>) type;
        LeafShape leaf = LeafShape.of(plain);
        return leaf != null ? leaf : ofRecord(plain, Map.of());
    }

    private static Shape ofGeneric(ParameterizedType type, Map<String, ? extends Type> typeArguments) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == List.class) {
            return new Shape.ListOf(of(arguments[0], typeArguments));
        }
        if (raw == Map.class) {
            return new Shape.MapOf(of(arguments[1], typeArguments));
        }
        Map<String, Type> inner = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            Type argument = arguments[i];
            inner.put(
                    raw.getTypeParameters()[i].getName(),
                    argument instanceof TypeVariable<?> outer ? typeArguments.get(outer.getName()) : argument);
        }
        return ofRecord(raw, inner);
    }

    private static List<RelationCheck<Object>> relations(Class<?> type) {
        List<RelationCheck<Object>> relations = new ArrayList<>();
        for (Annotation annotation : type.getAnnotations()) {
            addChecks(annotation, new ArrayList<>(), relations);
        }
        return relations;
    }

    private static void addChecks(
            Annotation annotation, List<ValueCheck<Object>> checks, List<RelationCheck<Object>> relations) {
        ValueCheck<Object> standard = StandardChecks.of(annotation);
        if (standard != null) {
            checks.add(standard);
            return;
        }
        Constraint constraint = annotation.annotationType().getAnnotation(Constraint.class);
        if (constraint == null || constraint.validatedBy().length == 0) {
            return;
        }
        Class<? extends ConstraintValidator<?, ?>> type = constraint.validatedBy()[0];
        if (ValueCheck.class.isAssignableFrom(type)) {
            checks.add(asObject((ValueCheck<?>) validator(type, annotation)));
        } else if (RelationCheck.class.isAssignableFrom(type)) {
            relations.add(asObject((RelationCheck<?>) validator(type, annotation)));
        }
    }

    private static ConstraintValidator<?, ?> validator(
            Class<? extends ConstraintValidator<?, ?>> type, Annotation annotation) {
        try {
            ConstraintValidator<?, ?> validator = type.getConstructor().newInstance();
            initialize(validator, annotation);
            return validator;
        } catch (ReflectiveOperationException exception) {
            throw new IllegalArgumentException("The validator (" + type + ") must be public.", exception);
        }
    }

    // The constraint binds the validator to this very annotation type.
    @SuppressWarnings("unchecked")
    private static void initialize(ConstraintValidator<?, ?> validator, Annotation annotation) {
        ((ConstraintValidator<Annotation, ?>) validator).initialize(annotation);
    }

    // The constraint stands on a component of the type that its check accepts.
    @SuppressWarnings("unchecked")
    private static ValueCheck<Object> asObject(ValueCheck<?> check) {
        return (ValueCheck<Object>) check;
    }

    @SuppressWarnings("unchecked")
    private static RelationCheck<Object> asObject(RelationCheck<?> relation) {
        return (RelationCheck<Object>) relation;
    }
}
