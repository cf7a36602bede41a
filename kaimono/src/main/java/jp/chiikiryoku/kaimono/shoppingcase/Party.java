package jp.chiikiryoku.kaimono.shoppingcase;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.VisibleText;
import jp.chiikiryoku.core.form.StatedLists;
import org.jspecify.annotations.Nullable;

/**
 * One who takes part in a case (主体).
 *
 * @param name what it is called, with a character that can be seen
 * @param sector on which side it stands
 * @param roles what it does, each at most once; a party without any is well formed and violates {@code KMN-ROLES}
 */
public record Party(
        @NotNull(message = Messages.REQUIRED) @VisibleText @Nullable
        String name,

        @NotNull(message = Messages.REQUIRED) @Nullable Sector sector,

        @NotNull(message = Messages.REQUIRED) @Distinct @Nullable
        List<@NotNull(message = Messages.REQUIRED) Role> roles) {

    public Party {
        roles = StatedLists.copy(roles);
    }

    /** Obtains a party. */
    public static Party of(String name, Sector sector, List<Role> roles) {
        return new Party(name, sector, roles);
    }
}
