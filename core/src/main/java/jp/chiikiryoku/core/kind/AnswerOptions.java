package jp.chiikiryoku.core.kind;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days from which a caller looks at a payload.
 *
 * <p>{@code AnswerOptions.NONE.withKnownOn(LocalDate.of(2025, 5, 1))} answers by what was published by 2025-05-01: what
 * became known later is not seen, so that a later correction never changes the answer.
 *
 * @param today the caller's day, which may add a note and never changes an answer, or null for no such note
 * @param knownOn the day of whose knowledge the editions are read, or null for all that is known
 */
public record AnswerOptions(
        @Nullable LocalDate today, @Nullable LocalDate knownOn) {

    // Four digits of a year and nothing around them.
    private static final int WRITTEN_DAY = "2025-05-01".length();

    /** All that is known, and no day. */
    public static final AnswerOptions NONE = new AnswerOptions(null, null);

    /** Obtains the options of a caller who has a day and reads all that is known. */
    public static AnswerOptions today(LocalDate day) {
        return NONE.withToday(day);
    }

    /**
     * Parses a day as payloads write it.
     *
     * <p>{@code 2025-05-01} is a day; {@code 2025-5-1}, {@code 2025-02-29} and {@code +002025-05-01} are none.
     *
     * @return the day, or empty if the text is none of the calendar
     */
    public static Optional<LocalDate> parseDay(String text) {
        try {
            return text.length() == WRITTEN_DAY ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Returns these options with another day of the caller's. */
    public AnswerOptions withToday(@Nullable LocalDate day) {
        return new AnswerOptions(day, knownOn);
    }

    /** Returns these options with another day of knowledge. */
    public AnswerOptions withKnownOn(@Nullable LocalDate day) {
        return new AnswerOptions(today, day);
    }
}
