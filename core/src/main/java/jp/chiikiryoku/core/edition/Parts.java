package jp.chiikiryoku.core.edition;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.form.Pointer;
import org.jspecify.annotations.Nullable;

/** Finds the parts of one type within records, lists and maps, with the places where they stand. */
final class Parts {

    private Parts() {}

    static <T> Map<Pointer, T> find(Class<T> type, Object whole) {
        Map<Pointer, T> found = new LinkedHashMap<>();
        collect(type, whole, Pointer.ROOT, found);
        return found;
    }

    private static <T> void collect(Class<T> type, @Nullable Object value, Pointer place, Map<Pointer, T> found) {
        if (type.isInstance(value)) {
            found.put(place, type.cast(value));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(type, list.get(i), place.at(i), found);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> collect(type, each, place.member((String) name), found));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (isStructure(component.getType())) {
                    collect(type, read(component, value), place.member(component.getName()), found);
                }
            }
        }
    }

    // Leaves hold no parts; asking them would only cost time.
    private static boolean isStructure(Class<?> type) {
        return type.isRecord() || type == List.class || type == Map.class || type == Object.class;
    }

    private static @Nullable Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException("The component (" + component + ") must be public.", exception);
        }
    }
}
