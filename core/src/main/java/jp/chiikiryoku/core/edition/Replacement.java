package jp.chiikiryoku.core.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.RecordComponents;
import jp.chiikiryoku.core.form.RecordComponents.Component;
import org.jspecify.annotations.Nullable;

/** Copies a tree of records, lists and maps with other values in place of the open ones. */
final class Replacement {

    private final BiFunction<Pointer, Cited.Open<?>, Cited<?>> replacement;

    private Replacement(BiFunction<Pointer, Cited.Open<?>, Cited<?>> replacement) {
        this.replacement = replacement;
    }

    /** Returns the tree itself where nothing in it is open. */
    @SuppressWarnings("unchecked") // A record is copied by its own constructor.
    static <T> T in(T tree, BiFunction<Pointer, Cited.Open<?>, Cited<?>> replacement) {
        return (T) new Replacement(replacement).copy(tree, Pointer.ROOT);
    }

    private Object copy(Object value, Pointer place) {
        if (value instanceof Cited.Open<?> open) {
            return replacement.apply(place, open);
        }
        if (value instanceof List<?> list) {
            return copyList(list, place);
        }
        if (value instanceof Map<?, ?> map) {
            return copyMap(map, place);
        }
        return value instanceof Record tree && !(value instanceof Cited.Settled<?>) ? copyRecord(tree, place) : value;
    }

    private Object copyRecord(Record tree, Pointer place) {
        List<Component> components = RecordComponents.of(tree.getClass());
        @Nullable Object[] values = new Object[components.size()];
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Object part = components.get(i).accessor().read(tree);
            values[i] = part == null
                    ? null
                    : copy(part, place.member(components.get(i).name()));
            changed |= values[i] != part;
        }
        return changed ? make(tree, values, place) : tree;
    }

    private static Object make(Record tree, @Nullable Object[] values, Pointer place) {
        try {
            return RecordComponents.make(tree.getClass(), values);
        } catch (RefusedReadingException below) {
            throw below;
        } catch (IllegalArgumentException refusal) {
            throw new RefusedReadingException(place, refusal);
        }
    }

    private Object copyList(List<?> list, Pointer place) {
        List<Object> copies = new ArrayList<>(list.size());
        boolean changed = false;
        for (int i = 0; i < list.size(); i++) {
            Object copy = copy(list.get(i), place.at(i));
            changed |= copy != list.get(i);
            copies.add(copy);
        }
        return changed ? copies : list;
    }

    private Object copyMap(Map<?, ?> map, Pointer place) {
        Map<Object, Object> copies = new LinkedHashMap<>();
        boolean[] changed = {false};
        map.forEach((name, value) -> {
            Object copy = copy(value, place.member((String) name));
            changed[0] |= copy != value;
            copies.put(name, copy);
        });
        return changed[0] ? copies : map;
    }
}
