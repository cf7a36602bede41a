package jp.chiikiryoku.core.form;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes repeated constraints out of the annotation that holds them. */
final class Annotations {

    private Annotations() {}

    static List<Annotation> unwrapped(List<Annotation> annotations) {
        List<Annotation> all = new ArrayList<>(annotations.size());
        for (Annotation annotation : annotations) {
            Method value = held(annotation.annotationType());
            if (value == null) {
                all.add(annotation);
            } else {
                all.addAll(List.of(read(value, annotation)));
            }
        }
        return all;
    }

    private static @Nullable Method held(Class<? extends Annotation> type) {
        try {
            Method value = type.getMethod("value");
            Class<?> element = value.getReturnType().getComponentType();
            boolean holds = element != null
                    && element.isAnnotationPresent(Constraint.class)
                    && isHeldBy(type, element.getAnnotation(Repeatable.class));
            return holds ? value : null;
        } catch (NoSuchMethodException none) {
            return null;
        }
    }

    private static boolean isHeldBy(Class<?> holder, @Nullable Repeatable repeatable) {
        return repeatable != null && repeatable.value() == holder;
    }

    private static Annotation[] read(Method value, Annotation holder) {
        try {
            return (Annotation[]) value.invoke(holder);
        } catch (ReflectiveOperationException exception) {
            throw new IllegalArgumentException("The annotation (" + holder + ") must be readable.", exception);
        }
    }
}
