package jp.chiikiryoku.core.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value with its source, or the readings of a value that the sources leave open (未確定の値).
 *
 * <p>An edition file holds {@code {"value", "citation"}}, or {@code {"readings": [{"value", "citation"}, …]}}.
 *
 * @param <T> the type of value
 */
public sealed interface Cited<T> permits Cited.Settled, Cited.Open {

    /**
     * One value with its source.
     *
     * @param <T> the type of value
     */
    record Settled<T>(T value, Citation citation) implements Cited<T> {

        public Settled {
            requireNonNull(value, "value");
            requireNonNull(citation, "citation");
        }
    }

    /**
     * The readings of a value, which differ by what the sources leave open or by the day on which they became known.
     *
     * <p>Of readings known from different days those of the latest day apply together. Two readings may have the same
     * value, each with a source of its own; a result names them once where both give the same.
     *
     * @param <T> the type of value
     */
    record Open<T>(@NotEmpty List<Reading<T>> readings) implements Cited<T> {

        public Open {
            readings = List.copyOf(readings);
        }

        /**
         * Does not return a value: nobody picks a reading silently.
         *
         * @throws IllegalStateException always; {@link Edition#settlements} gives an edition for each reading
         */
        @Override
        public T value() {
            throw new IllegalStateException("The value " + values() + " must be settled before it is read.");
        }

        /**
         * Does not return a source: each reading has one of its own.
         *
         * @throws IllegalStateException always; {@link Edition#settlements} gives an edition for each reading
         */
        @Override
        public Citation citation() {
            throw new IllegalStateException("The value " + values() + " must be settled before its source is read.");
        }

        private List<T> values() {
            return readings.stream().map(Reading::value).toList();
        }

        @Override
        public Cited<T> knownOn(@Nullable LocalDate day) {
            LocalDate latest = null;
            List<Reading<T>> known = new ArrayList<>();
            for (Reading<T> reading : readings) {
                if (!reading.isKnownOn(day) || isBefore(reading.knownFrom(), latest)) {
                    continue;
                }
                if (!Objects.equals(reading.knownFrom(), latest)) {
                    known.clear();
                    latest = reading.knownFrom();
                }
                known.add(reading);
            }
            if (known.size() == 1) {
                return Cited.of(known.get(0).value(), known.get(0).citation());
            }
            return known.size() == readings.size() ? this : new Open<>(known);
        }

        // Absent is «since ever».
        private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
            return other != null && (day == null || day.isBefore(other));
        }
    }

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if it has several readings
     */
    T value();

    /**
     * Returns where the value comes from.
     *
     * @throws IllegalStateException if it has several readings
     */
    Citation citation();

    /** Tells whether it has one value, so that it can be compared with others. */
    default boolean isSettled() {
        return this instanceof Settled;
    }

    /**
     * Returns what was known of the value on a day.
     *
     * @param day the day, or null for all that is known
     */
    default Cited<T> knownOn(@Nullable LocalDate day) {
        return this;
    }

    /** Obtains a value with its source. */
    static <T> Cited<T> of(T value, Citation citation) {
        return new Settled<>(value, citation);
    }
}
