package jp.chiikiryoku.core.constraint;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a component of a list's elements by its name; the empty name stands for the element itself. */
final class ElementReader {

    private static final Object[] NO_ARGUMENTS = new Object[0];

    private final String component;
    private final Function<Class<?>, Method> finder = this::accessor;
    private final ConcurrentMap<Class<?>, Method> accessors = new ConcurrentHashMap<>();

    ElementReader(String component) {
        this.component = component;
    }

    static List<ElementReader> of(String... components) {
        List<ElementReader> readers = new ArrayList<>(components.length);
        for (String component : components) {
            readers.add(new ElementReader(component));
        }
        return readers;
    }

    String component() {
        return component;
    }

    @Nullable
    Object read(@Nullable Object element) {
        if (element == null || component.isEmpty()) {
            return element;
        }
        try {
            return accessors.computeIfAbsent(element.getClass(), finder).invoke(element, NO_ARGUMENTS);
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException("The component (" + component + ") must be readable.", exception);
        }
    }

    private Method accessor(Class<?> type) {
        try {
            Method method = type.getMethod(component);
            method.trySetAccessible();
            return method;
        } catch (NoSuchMethodException exception) {
            throw new IllegalArgumentException("The record (" + type + ") must have " + component + ".", exception);
        }
    }
}
