package jp.chiikiryoku.kyoryokutai.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.constraint.DayWithinLimits;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The cost of renovating one vacant house for a member who settles (空き家の改修).
 *
 * @param memberId what tells members apart, or null if it is not stated
 * @param cost the cost, in yen
 * @param termEndedOn the last day of the member's term, or null if it is not known
 * @param settles whether the member settles in the area (定住), or null if nobody has judged
 */
public record VacantHouse(
        @Nullable String memberId,

        @NotNull(message = Messages.REQUIRED) @YenWithin @Nullable
        Yen cost,

        @DayWithinLimits @Nullable LocalDate termEndedOn,
        @Valid @Nullable Criterion settles) {

    /**
     * Obtains a house of which only the cost is known.
     *
     * @param cost the cost, in yen
     */
    public static VacantHouse of(Yen cost) {
        return new VacantHouse(null, cost, null, null);
    }

    /** Returns this record with another id of the member. */
    public VacantHouse withMemberId(String newMemberId) {
        return new VacantHouse(newMemberId, cost, termEndedOn, settles);
    }

    /** Returns this record with another last day of the term. */
    public VacantHouse withTermEndedOn(LocalDate newTermEndedOn) {
        return new VacantHouse(memberId, cost, newTermEndedOn, settles);
    }

    /** Returns this record with another judgement of settling. */
    public VacantHouse withSettles(Criterion newSettles) {
        return new VacantHouse(memberId, cost, termEndedOn, newSettles);
    }
}
