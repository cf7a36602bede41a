package jp.chiikiryoku.dxtalent.edition;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.GovernmentCode;
import jp.chiikiryoku.core.constraint.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A local government (地方公共団体).
 *
 * @param code its six-digit code (全国地方公共団体コード)
 * @param name what it is called, or null if it is not stated
 */
public record DxBody(
        @NotNull(message = Messages.REQUIRED) @GovernmentCode @Nullable
        String code,

        @Nullable String name) {

    /** Obtains a local government by its code. */
    public static DxBody of(String code) {
        return new DxBody(code, null);
    }

    /** Returns this local government with its name. */
    public DxBody withName(String newName) {
        return new DxBody(code, newName);
    }
}
