package jp.chiikiryoku.kyoryokutai.claim;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.chiikiryoku.core.constraint.DateOrder;
import jp.chiikiryoku.core.constraint.DayWithinLimits;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The cost of one start-up or business succession by a member (起業・事業承継).
 *
 * @param memberId what tells members apart, or null if it is not stated
 * @param cost the cost, in yen
 * @param startedOn the day of the start-up (起業の日)
 * @param termStartedOn the first day of the member's term
 * @param termEndsOn the last day of the member's term
 */
@DateOrder(first = "termStartedOn", then = "termEndsOn", sameDay = false)
public record StartUp(
        @Nullable String memberId,

        @NotNull(message = Messages.REQUIRED) @YenWithin @Nullable
        Yen cost,

        @NotNull(message = Messages.REQUIRED) @DayWithinLimits @Nullable
        LocalDate startedOn,

        @NotNull(message = Messages.REQUIRED) @DayWithinLimits @Nullable
        LocalDate termStartedOn,

        @NotNull(message = Messages.REQUIRED) @DayWithinLimits @Nullable
        LocalDate termEndsOn) {

    /**
     * Obtains a start-up.
     *
     * @param cost the cost, in yen
     */
    public static StartUp of(Yen cost, LocalDate startedOn, LocalDate termStartedOn, LocalDate termEndsOn) {
        return new StartUp(null, cost, startedOn, termStartedOn, termEndsOn);
    }

    /** Returns this record with another id of the member. */
    public StartUp withMemberId(String newMemberId) {
        return new StartUp(newMemberId, cost, startedOn, termStartedOn, termEndsOn);
    }
}
