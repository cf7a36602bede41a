package jp.chiikiryoku.core.edition;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a parameter from one day to another (ある期間に判明していた値).
 *
 * @param parameter the parameter with the readings of that time, which replace all that were known before; one reading
 *     settles it
 * @param from the first day, or null if it was always known
 * @param until the last day, or null if nothing has replaced it
 */
public record DatedReadings(
        OpenParameter parameter,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public DatedReadings {
        requireNonNull(parameter, "parameter");
    }
}
