package jp.chiikiryoku.miraicollege.proposal;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * An institution of higher education whose students come (大学等).
 *
 * @param name what it is called, with a character that can be seen
 * @param type what sort of institution it is
 */
public record Partner(
        @NotNull(message = Messages.REQUIRED) @VisibleText @Nullable
        String name,

        @NotNull(message = Messages.REQUIRED) @Nullable PartnerType type) {

    /** Obtains an institution. */
    public static Partner of(String name, PartnerType type) {
        return new Partner(name, type);
    }
}
