package jp.chiikiryoku.kigyojin.engagement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.chiikiryoku.core.constraint.DayWithinLimits;
import jp.chiikiryoku.core.constraint.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The agreement that the municipality has made (協定).
 *
 * @param counterparty with whom
 * @param signedOn the day of signature
 */
public record Agreement(
        @NotNull(message = Messages.REQUIRED) @Nullable Counterparty counterparty,

        @NotNull(message = Messages.REQUIRED) @DayWithinLimits @Nullable
        LocalDate signedOn) {

    /** Obtains an agreement. */
    public static Agreement of(Counterparty counterparty, LocalDate signedOn) {
        return new Agreement(counterparty, signedOn);
    }
}
