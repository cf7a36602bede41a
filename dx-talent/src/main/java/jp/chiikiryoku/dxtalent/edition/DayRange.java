package jp.chiikiryoku.dxtalent.edition;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import jp.chiikiryoku.core.constraint.DateOrder;

/**
 * The days on one of which something happens (日の範囲): late April 2025 is 2025-04-21 to 2025-04-30.
 *
 * @param first the first of the days
 * @param last the last of the days, which may be the first
 */
@DateOrder(first = "first", then = "last")
public record DayRange(LocalDate first, LocalDate last) {

    public DayRange {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
    }
}
