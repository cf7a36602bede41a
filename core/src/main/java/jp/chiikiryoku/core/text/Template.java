package jp.chiikiryoku.core.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A text with places for facts, such as {@code 上限{cap}を超えています。}, cut into its parts once.
 *
 * <p>A place may bring a word in the singular and the plural: {@code {months:month|months}} is {@code 1 month} or {@code 6
 * months}.
 */
final class Template {

    private final String key;
    // One more than there are places.
    private final List<String> literals;
    private final List<Place> places;

    private Template(String key, List<String> literals, List<Place> places) {
        this.key = key;
        this.literals = List.copyOf(literals);
        this.places = List.copyOf(places);
    }

    /**
     * Where a fact stands.
     *
     * @param name the name of the fact, the same text as the literal in the rule, so that finding it compares no characters
     * @param one the word after the number 1, or empty
     * @param many the word after any other number, or empty
     */
    private record Place(String name, String one, String many) {

        static Place parse(String place, String key) {
            int colon = place.indexOf(':');
            if (colon < 0) {
                return new Place(place.intern(), "", "");
            }
            int bar = place.indexOf('|', colon);
            if (bar < 0) {
                throw new IllegalArgumentException(
                        "The place (" + place + ") of " + key + " must have a word for one and a word for many.");
            }
            String name = place.substring(0, colon).intern();
            return new Place(name, " " + place.substring(colon + 1, bar), " " + place.substring(bar + 1));
        }

        String word(Object value) {
            return isOne(value) ? one : many;
        }

        private static boolean isOne(Object value) {
            return value instanceof BigDecimal decimal
                    ? decimal.compareTo(BigDecimal.ONE) == 0
                    : value instanceof Number number && number.longValue() == 1;
        }

        @Override
        public String toString() {
            return one.isEmpty() ? "{" + name + "}" : "{" + name + ":" + one.strip() + "|" + many.strip() + "}";
        }
    }

    static Template parse(String key, String text) {
        List<String> literals = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("The text (" + text + ") of " + key + " must close its braces.");
            }
            literals.add(text.substring(from, open));
            places.add(Place.parse(text.substring(open + 1, close), key));
            from = close + 1;
        }
        literals.add(text.substring(from));
        return new Template(key, literals, places);
    }

    /** The whole text, if it mentions no fact; else null. */
    @Nullable
    String fixed() {
        return places.isEmpty() ? literals.get(0) : null;
    }

    /** The text with its places in braces, as it stands in the file. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(literals.get(0));
        for (int i = 0; i < places.size(); i++) {
            text.append(places.get(i)).append(literals.get(i + 1));
        }
        return text.toString();
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Place place : places) {
            names.add(place.name());
        }
        return names;
    }

    void render(Facts facts, ValueFormat format, StringBuilder out) {
        out.append(literals.get(0));
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            Object value = value(facts, place.name());
            format.append(value, out);
            out.append(place.word(value)).append(literals.get(i + 1));
        }
    }

    private Object value(Facts facts, String name) {
        Object value = facts.find(name);
        if (value == null) {
            throw new IllegalStateException(
                    "The text " + key + " mentions " + name + ", which must be one of " + facts);
        }
        return value;
    }
}
