package jp.chiikiryoku.core.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the assessment of one payload.
 *
 * @param rulings what the competent authority has answered
 * @param referenceDate the payload's reference date, if it has one
 * @param today the caller's day, if they told it; no rule reads it
 */
public record AssessmentContext(
        List<Ruling> rulings,
        @Nullable LocalDate referenceDate,
        @Nullable LocalDate today) {

    /** A context without rulings and dates. */
    public static final AssessmentContext NONE = new AssessmentContext(List.of(), null, null);

    public AssessmentContext {
        rulings = List.copyOf(rulings);
    }
}
