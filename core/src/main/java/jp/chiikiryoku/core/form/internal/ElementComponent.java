package jp.chiikiryoku.core.form.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.form.RecordComponents;
import jp.chiikiryoku.core.form.Shape;
import org.jspecify.annotations.Nullable;

/** Reads one component of records by its name, whatever their types; found once for each type. */
final class ElementComponent {

    private final String name;
    private final ClassValue<Shape.Accessor> accessors = new ClassValue<>() {
        @Override
        protected Shape.Accessor computeValue(Class<?> type) {
            return RecordComponents.accessor(type, name());
        }
    };

    ElementComponent(String name) {
        this.name = name;
    }

    static List<ElementComponent> of(String... names) {
        List<ElementComponent> components = new ArrayList<>(names.length);
        for (String name : names) {
            components.add(new ElementComponent(name));
        }
        return List.copyOf(components);
    }

    String name() {
        return name;
    }

    /** The component of a record, or null if it is absent or the record has none of that name. */
    @Nullable
    Object find(Object owner) {
        return RecordComponents.has(owner.getClass(), name) ? read(owner) : null;
    }

    /** The component of a record, or null if it or the record is absent. */
    @Nullable
    Object read(@Nullable Object owner) {
        return owner == null ? null : accessors.get(owner.getClass()).read(owner);
    }
}
