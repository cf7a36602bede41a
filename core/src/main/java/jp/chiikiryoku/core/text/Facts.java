package jp.chiikiryoku.core.text;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Named typed values in a fixed order: what a rule compared, what a text mentions.
 *
 * <p>Values are amounts, rates, numbers, dates, codes and constants of enumerations, never rendered text, so that a
 * program reads them as they are and a text is made of them only on demand.
 */
public final class Facts {

    private static final Facts EMPTY = new Facts(new Object[0]);

    // Names and values in turn: one array keeps a finding small on the hot path.
    private final Object[] pairs;

    private Facts(Object[] pairs) {
        this.pairs = pairs;
    }

    /**
     * Returns no facts.
     *
     * @return the empty facts
     */
    public static Facts empty() {
        return EMPTY;
    }

    /** Obtains one fact. */
    public static Facts of(String name, Object value) {
        return checked(name, value);
    }

    /** Obtains two facts. */
    public static Facts of(String name1, Object value1, String name2, Object value2) {
        return checked(name1, value1, name2, value2);
    }

    /** Obtains three facts. */
    public static Facts of(String name1, Object value1, String name2, Object value2, String name3, Object value3) {
        return checked(name1, value1, name2, value2, name3, value3);
    }

    /** Obtains four facts. */
    public static Facts of(
            String name1,
            Object value1,
            String name2,
            Object value2,
            String name3,
            Object value3,
            String name4,
            Object value4) {
        return checked(name1, value1, name2, value2, name3, value3, name4, value4);
    }

    /** Obtains five facts. */
    public static Facts of(
            String name1,
            Object value1,
            String name2,
            Object value2,
            String name3,
            Object value3,
            String name4,
            Object value4,
            String name5,
            Object value5) {
        return checked(name1, value1, name2, value2, name3, value3, name4, value4, name5, value5);
    }

    /**
     * Returns these facts and one more at the end.
     *
     * @throws IllegalArgumentException if the name is taken
     */
    public Facts with(String name, Object value) {
        if (find(name) != null) {
            throw new IllegalArgumentException("The name (" + name + ") must not be taken.");
        }
        Object[] longer = Arrays.copyOf(pairs, pairs.length + 2);
        longer[pairs.length] = name;
        longer[pairs.length + 1] = value;
        return checked(longer);
    }

    /**
     * Returns these facts and two more.
     *
     * @throws IllegalArgumentException if a name is taken
     */
    public Facts with(String name1, Object value1, String name2, Object value2) {
        if (find(name1) != null || find(name2) != null || name1.equals(name2)) {
            throw new IllegalArgumentException("The names (" + name1 + ", " + name2 + ") must not be taken.");
        }
        Object[] longer = Arrays.copyOf(pairs, pairs.length + 4);
        longer[pairs.length] = name1;
        longer[pairs.length + 1] = value1;
        longer[pairs.length + 2] = name2;
        longer[pairs.length + 3] = value2;
        return checked(longer);
    }

    private static Facts checked(Object... pairs) {
        for (Object part : pairs) {
            requireNonNull(part, "fact");
        }
        return new Facts(pairs);
    }

    /** Finds a value by its name, or null if there is no fact of that name. */
    public @Nullable Object find(String name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(name)) {
                return pairs[i + 1];
            }
        }
        return null;
    }

    /** Returns how many facts there are. */
    public int size() {
        return pairs.length / 2;
    }

    /**
     * Returns the name of a fact.
     *
     * @param index its place, from 0
     */
    public String name(int index) {
        return (String) pairs[2 * index];
    }

    /**
     * Returns the value of a fact.
     *
     * @param index its place, from 0
     */
    public Object value(int index) {
        return pairs[2 * index + 1];
    }

    /**
     * Returns the facts as a map in their order.
     *
     * @return an unmodifiable map from name to value
     */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size(); i++) {
            map.put(name(i), value(i));
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts && Arrays.equals(pairs, facts.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
