package jp.chiikiryoku.dxtalent.accelerator;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.chiikiryoku.core.constraint.DateOrder;
import jp.chiikiryoku.core.constraint.DayWithinLimits;
import jp.chiikiryoku.core.constraint.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One period of digital practice, first and last day included (実務経験の期間).
 *
 * @param from the first day
 * @param to the last day, or null if it goes on
 * @param employer where, or null if it is not stated
 */
@DateOrder(first = "from", then = "to")
public record Experience(
        @NotNull(message = Messages.REQUIRED) @DayWithinLimits @Nullable
        LocalDate from,

        @DayWithinLimits @Nullable LocalDate to,
        @Nullable String employer) {

    /** Obtains a period that goes on. */
    public static Experience of(LocalDate from) {
        return new Experience(from, null, null);
    }

    /** Returns this period with its last day. */
    public Experience withTo(LocalDate newTo) {
        return new Experience(from, newTo, employer);
    }

    /** Returns this period with its employer. */
    public Experience withEmployer(String newEmployer) {
        return new Experience(from, to, newEmployer);
    }
}
