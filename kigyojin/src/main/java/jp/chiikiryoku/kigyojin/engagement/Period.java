package jp.chiikiryoku.kigyojin.engagement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.chiikiryoku.core.constraint.DateOrder;
import jp.chiikiryoku.core.constraint.DayWithinLimits;
import jp.chiikiryoku.core.constraint.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A period of work, first and last day included (期間).
 *
 * @param startsOn the first day
 * @param endsOn the last day
 */
@DateOrder(first = "startsOn", then = "endsOn")
public record Period(
        @NotNull(message = Messages.REQUIRED) @DayWithinLimits @Nullable
        LocalDate startsOn,

        @NotNull(message = Messages.REQUIRED) @DayWithinLimits @Nullable
        LocalDate endsOn) {

    /** Obtains a period. */
    public static Period of(LocalDate startsOn, LocalDate endsOn) {
        return new Period(startsOn, endsOn);
    }
}
