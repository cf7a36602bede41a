package jp.chiikiryoku.core.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Makes records of one type by their canonical constructor. */
record RecordMaker(Constructor<?> constructor) {

    /**
     * Finds the constructor of a record type.
     *
     * @throws IllegalArgumentException if the type is no record, or not public
     */
    static RecordMaker of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("The type (" + type + ") must be a record.");
        }
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            return new RecordMaker(type.getConstructor(types));
        } catch (NoSuchMethodException exception) {
            throw new IllegalArgumentException("The record (" + type + ") must be public.", exception);
        }
    }

    Class<?> type() {
        return constructor.getDeclaringClass();
    }

    /**
     * Makes a record.
     *
     * @throws IllegalArgumentException if the record refuses the values
     */
    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException exception) {
            if (exception.getCause() instanceof IllegalArgumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException("The record " + constructor + " must accept its values.", exception);
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException("The record " + constructor + " must be public.", exception);
        }
    }

    /** Tells whether a record can be made of nothing but nulls. */
    // A list may be absent from a stated record, but not from one that copies it without a look.
    boolean acceptsNulls() {
        try {
            constructor.newInstance(new Object[constructor.getParameterCount()]);
            return true;
        } catch (InvocationTargetException refusal) {
            return false;
        } catch (ReflectiveOperationException exception) {
            throw new IllegalArgumentException("The record (" + constructor + ") must be public.", exception);
        }
    }
}
