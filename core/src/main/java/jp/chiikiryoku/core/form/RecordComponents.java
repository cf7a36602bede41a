package jp.chiikiryoku.core.form;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The components of record types, each with what reads it: the one place where core reads the values of records.
 *
 * <p>What components declare beside their types is read by the forms and by the schemas of reports.
 */
public final class RecordComponents {

    private static final Object[] NO_ARGUMENTS = new Object[0];

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return read(type);
        }
    };

    private static final ClassValue<RecordMaker> MAKERS = new ClassValue<>() {
        @Override
        protected RecordMaker computeValue(Class<?> type) {
            return RecordMaker.of(type);
        }
    };

    private RecordComponents() {}

    /**
     * One component of a record type.
     *
     * @param name its name
     * @param type its raw type
     * @param accessor reads it from a record of that type
     */
    public record Component(String name, Class<?> type, Shape.Accessor accessor) {}

    /**
     * Returns the components of a record type.
     *
     * @param type the record type, in a package that is exported
     * @return the components in their order
     * @throws IllegalArgumentException if the type is no record
     */
    public static List<Component> of(Class<?> type) {
        return COMPONENTS.get(type);
    }

    /** Tells whether a record type has a component. */
    public static boolean has(Class<?> type, String name) {
        return of(type).stream().anyMatch(component -> component.name().equals(name));
    }

    /**
     * Returns what reads one component of a record type.
     *
     * @throws IllegalArgumentException if the record has no such component
     */
    public static Shape.Accessor accessor(Class<?> type, String name) {
        for (Component component : of(type)) {
            if (component.name().equals(name)) {
                return component.accessor();
            }
        }
        throw new IllegalArgumentException("The record (" + type + ") must have the component " + name + ".");
    }

    /**
     * Makes a record.
     *
     * @param values its components in their order
     * @throws IllegalArgumentException if the record refuses the values
     */
    public static Object make(Class<?> type, @Nullable Object[] values) {
        return MAKERS.get(type).make(values);
    }

    private static List<Component> read(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("The type (" + type + ") must be a record.");
        }
        List<Component> read = new ArrayList<>(components.length);
        for (RecordComponent component : components) {
            read.add(new Component(component.getName(), component.getType(), accessor(component.getAccessor())));
        }
        return List.copyOf(read);
    }

    private static Shape.Accessor accessor(Method method) {
        // It is public anyway; asked once here, access is not checked again at every call.
        method.trySetAccessible();
        return owner -> {
            try {
                return method.invoke(owner, NO_ARGUMENTS);
            } catch (ReflectiveOperationException exception) {
                throw new IllegalStateException("Cannot read the component (" + method + ").", exception);
            }
        };
    }
}
