package jp.chiikiryoku.core.form.internal;

import java.util.List;
import jp.chiikiryoku.core.form.RecordComponents;
import org.jspecify.annotations.Nullable;

/** Leads from a record to a component of it or of one of its parts, such as {@code term/startsOn}. */
final class ComponentPath {

    private final String path;
    private final List<ElementComponent> components;

    ComponentPath(String path) {
        this.path = path;
        this.components = ElementComponent.of(path.split("/", -1));
    }

    /** The names of the components with a stroke between them. */
    String path() {
        return path;
    }

    /** The component, or null if it or a part that leads to it is absent. */
    @Nullable
    Object read(Record owner) {
        Object part = owner;
        for (int i = 0; i < components.size(); i++) {
            part = components.get(i).read(part);
        }
        return part;
    }

    /** The type of the component of a record type, or void if there is none. */
    Class<?> typeIn(Class<?> owner) {
        Class<?> part = owner;
        for (ElementComponent component : components) {
            part = part.isRecord() ? typeOf(component.name(), part) : void.class;
        }
        return part;
    }

    private static Class<?> typeOf(String name, Class<?> owner) {
        for (RecordComponents.Component component : RecordComponents.of(owner)) {
            if (component.name().equals(name)) {
                return component.type();
            }
        }
        return void.class;
    }
}
