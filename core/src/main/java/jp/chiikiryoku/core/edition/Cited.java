package jp.chiikiryoku.core.edition;

import static java.util.Objects.requireNonNull;

/**
 * A value with its source.
 *
 * @param <T> the type of value
 * @param value the value
 * @param citation where it comes from
 */
public record Cited<T>(T value, Citation citation) {

    public Cited {
        requireNonNull(value, "value");
        requireNonNull(citation, "citation");
    }

    /** Obtains a value with its source. */
    public static <T> Cited<T> of(T value, Citation citation) {
        return new Cited<>(value, citation);
    }
}
