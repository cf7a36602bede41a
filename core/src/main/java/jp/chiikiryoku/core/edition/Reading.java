package jp.chiikiryoku.core.edition;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One way to read what the sources leave open, with its source (解釈).
 *
 * @param <T> the type of value
 * @param knownFrom the first day on which it was known, such as that of a correction, or null if it always was
 */
public record Reading<T>(
        T value, Citation citation, @Nullable LocalDate knownFrom) {

    public Reading {
        requireNonNull(value, "value");
        requireNonNull(citation, "citation");
    }

    /**
     * Tells whether it was known on a day.
     *
     * @param day the day, or null for all that is known
     */
    boolean isKnownOn(@Nullable LocalDate day) {
        return day == null || knownFrom == null || !knownFrom.isAfter(day);
    }
}
