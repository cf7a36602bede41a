package jp.chiikiryoku.core.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Copies the lists of stated records, which may hold what their constraints refuse. */
public final class StatedLists {

    private StatedLists() {}

    /**
     * Copies a list that must be stated.
     *
     * @param list the list, possibly with null elements, or null if it is absent
     * @return an unmodifiable copy, or null
     */
    public static <T extends @Nullable Object> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /**
     * Copies a list that may be left out.
     *
     * @param list the list, possibly with null elements, or null if it is absent
     * @return an unmodifiable copy; empty if nothing is stated
     */
    public static <T extends @Nullable Object> List<T> copyOrEmpty(@Nullable List<T> list) {
        return list == null || list.isEmpty() ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /**
     * Makes the checked elements of a well-formed list, in its order.
     *
     * @param list the list, without null elements
     * @param check makes the checked element of a stated one
     * @return an unmodifiable list
     */
    public static <S, C> List<C> map(List<S> list, Function<? super S, ? extends C> check) {
        if (list.isEmpty()) {
            return List.of();
        }
        List<C> checked = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            checked.add(check.apply(list.get(i)));
        }
        return Collections.unmodifiableList(checked);
    }
}
