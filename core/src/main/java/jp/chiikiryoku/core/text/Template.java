package jp.chiikiryoku.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A text with places for facts, such as {@code 上限{cap}を超えています。}, cut into its parts once. */
final class Template {

    private final String key;
    // Literal texts at even places, names of facts at odd ones.
    private final List<String> parts;

    private Template(String key, List<String> parts) {
        this.key = key;
        this.parts = parts;
    }

    static Template parse(String key, String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("The text (" + text + ") of " + key + " must close its braces.");
            }
            parts.add(text.substring(from, open));
            // The same text as the literal in the rule, so that finding a fact compares no characters.
            parts.add(text.substring(open + 1, close).intern());
            from = close + 1;
        }
        parts.add(text.substring(from));
        return new Template(key, List.copyOf(parts));
    }

    /** The whole text, if it mentions no fact; else null. */
    @Nullable
    String fixed() {
        return parts.size() == 1 ? parts.get(0) : null;
    }

    /** The text with its places in braces, as it stands in the file. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            text.append(i % 2 == 0 ? parts.get(i) : "{" + parts.get(i) + "}");
        }
        return text.toString();
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (int i = 1; i < parts.size(); i += 2) {
            names.add(parts.get(i));
        }
        return names;
    }

    void render(Facts facts, ValueFormat format, StringBuilder out) {
        for (int i = 0; i < parts.size(); i++) {
            if (i % 2 == 0) {
                out.append(parts.get(i));
            } else {
                format.append(value(facts, parts.get(i)), out);
            }
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
