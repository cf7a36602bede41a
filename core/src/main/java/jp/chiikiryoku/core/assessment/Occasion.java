package jp.chiikiryoku.core.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the assessment of one payload.
 *
 * @param rulings what the competent authority has answered
 * @param referenceDate the payload's reference date, if it has one
 * @param today the day of the caller, if he told it; no rule reads it
 */
public record Occasion(
        List<Ruling> rulings,
        @Nullable LocalDate referenceDate,
        @Nullable LocalDate today) {

    public Occasion {
        rulings = List.copyOf(rulings);
    }
}
