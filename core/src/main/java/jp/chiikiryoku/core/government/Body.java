package jp.chiikiryoku.core.government;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.GovernmentCode;
import jp.chiikiryoku.core.constraint.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A local government (地方公共団体) as a payload states it.
 *
 * @param code its six-digit code (全国地方公共団体コード), such as {@code 011002}
 * @param name what it is called, such as 札幌市, or null if it is not stated
 */
public record Body(
        @NotNull(message = Messages.REQUIRED) @GovernmentCode @Nullable
        String code,

        @Nullable String name) {

    /** Obtains a local government by its code. */
    public static Body of(String code) {
        return new Body(code, null);
    }

    /** Returns this local government with its name. */
    public Body withName(String newName) {
        return new Body(code, newName);
    }
}
