package jp.chiikiryoku.core.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.RecordComponents;
import jp.chiikiryoku.core.form.RecordComponents.Component;
import org.jspecify.annotations.Nullable;

/** Finds the parts of one type within records, lists and maps, with the places where they stand. */
final class Parts {

    /** How the place of a list's element is called. */
    @FunctionalInterface
    private interface Naming {
        Pointer apply(Pointer list, @Nullable Object element, int index);
    }

    private final Naming naming;

    private Parts(Naming naming) {
        this.naming = naming;
    }

    /** The parts where they stand in the file. */
    static <T> Map<Pointer, T> find(Class<T> type, @Nullable Object whole) {
        return find(type, whole, (list, element, index) -> list.at(index));
    }

    /** The parts with elements called by their key, if they begin with one, so that a new element moves no other. */
    static <T> Map<Pointer, T> findByKey(Class<T> type, Object whole) {
        return find(type, whole, Parts::byKey);
    }

    private static <T> Map<Pointer, T> find(Class<T> type, @Nullable Object whole, Naming naming) {
        Map<Pointer, T> found = new LinkedHashMap<>();
        new Parts(naming).collect(type, whole, Pointer.ROOT, found);
        return found;
    }

    /**
     * The entries of a table, which is a record that holds a list, with its rows called by their key; any other value
     * is its own only entry.
     */
    static Map<Pointer, Object> entries(Pointer place, Object value) {
        Map<Pointer, Object> found = new LinkedHashMap<>();
        if (isTable(value)) {
            collectEntries((Record) value, 0, place, found);
        } else {
            found.put(place, value);
        }
        return found;
    }

    private static boolean isTable(Object value) {
        return value instanceof Record
                && RecordComponents.of(value.getClass()).stream().anyMatch(component -> component.type() == List.class);
    }

    private static void collectEntries(Record owner, int from, Pointer place, Map<Pointer, Object> found) {
        List<Component> components = RecordComponents.of(owner.getClass());
        for (Component component : components.subList(from, components.size())) {
            Object value = component.accessor().read(owner);
            Pointer member = place.member(component.name());
            if (value instanceof List<?> rows) {
                collectRows(rows, member, found);
            } else if (value != null) {
                found.put(member, value);
            }
        }
    }

    private static void collectRows(List<?> rows, Pointer place, Map<Pointer, Object> found) {
        for (int i = 0; i < rows.size(); i++) {
            Object row = rows.get(i);
            if (key(row) == null) {
                found.put(place.at(i), row);
            } else {
                collectEntries((Record) row, 1, byKey(place, row, i), found);
            }
        }
    }

    private static Pointer byKey(Pointer list, @Nullable Object element, int index) {
        Enum<?> key = key(element);
        return key == null ? list.at(index) : list.member(key.name());
    }

    /** What a record begins with, if that is a constant. */
    private static @Nullable Enum<?> key(@Nullable Object element) {
        return element instanceof Record
                        && RecordComponents.of(element.getClass())
                                        .get(0)
                                        .accessor()
                                        .read(element)
                                instanceof Enum<?> key
                ? key
                : null;
    }

    private <T> void collect(Class<T> type, @Nullable Object value, Pointer place, Map<Pointer, T> found) {
        if (type.isInstance(value)) {
            found.put(place, type.cast(value));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object element = list.get(i);
                collect(type, element, naming.apply(place, element, i), found);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> collect(type, each, place.member((String) name), found));
        } else if (value instanceof Record) {
            for (Component component : RecordComponents.of(value.getClass())) {
                if (isStructure(component.type())) {
                    collect(type, component.accessor().read(value), place.member(component.name()), found);
                }
            }
        }
    }

    // Leaves hold no parts; asking them would only cost time.
    private static boolean isStructure(Class<?> type) {
        return type.isRecord()
                || type == Cited.class
                || type == List.class
                || type == Map.class
                || type == Object.class;
    }
}
