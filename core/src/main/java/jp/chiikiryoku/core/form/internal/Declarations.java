package jp.chiikiryoku.core.form.internal;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/** Refuses declarations that make no sense. */
final class Declarations {

    private Declarations() {}

    static void require(boolean sensible, Annotation constraint, String requirement) {
        if (!sensible) {
            throw new IllegalArgumentException("The constraint (" + constraint + ") " + requirement + ".");
        }
    }

    static void requireType(Class<?> accepted, Class<?> valueType, Annotation constraint) {
        require(
                accepted.isAssignableFrom(valueType),
                constraint,
                "must stand on " + accepted.getName() + ", not on " + valueType.getName());
    }

    static void requireNames(String[] names, Annotation constraint) {
        List<String> listed = List.of(names);
        require(!listed.isEmpty(), constraint, "must name one component or more");
        require(listed.stream().noneMatch(String::isBlank), constraint, "must not name an empty component");
        require(new HashSet<>(listed).size() == listed.size(), constraint, "must not name a component twice");
    }

    static BigDecimal decimal(String value, Annotation constraint) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException exception) {
            throw new IllegalArgumentException("The constraint (" + constraint + ") must have a number.", exception);
        }
    }
}
