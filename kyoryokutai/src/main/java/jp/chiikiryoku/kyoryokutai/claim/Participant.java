package jp.chiikiryoku.kyoryokutai.claim;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One intern (インターン参加者).
 *
 * @param activityDays the days of activity, 0 to 366 (活動日数)
 * @param cost the cost of the intern, in yen
 */
public record Participant(
        @NotNull(message = Messages.REQUIRED)
        @Min(value = 0, message = Messages.LEAST)
        @Max(value = 366, message = Messages.GREATEST)
        @Nullable
        Integer activityDays,

        @NotNull(message = Messages.REQUIRED) @YenWithin @Nullable
        Yen cost) {

    /**
     * Obtains an intern.
     *
     * @param cost the cost of the intern, in yen
     */
    public static Participant of(Integer activityDays, Yen cost) {
        return new Participant(activityDays, cost);
    }
}
