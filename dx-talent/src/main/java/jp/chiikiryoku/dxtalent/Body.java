package jp.chiikiryoku.dxtalent;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.GovernmentCode;
import jp.chiikiryoku.core.form.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A local government (地方公共団体).
 *
 * @param code its six-digit code (全国地方公共団体コード)
 * @param name what it is called, or null if it is not stated
 */
public record Body(
        @NotNull(message = Messages.REQUIRED) @GovernmentCode @Nullable
        String code,

        @Nullable String name) {

    /**
     * Obtains a local government by its code.
     *
     * @param code its six-digit code (全国地方公共団体コード)
     * @return the record
     */
    public static Body of(String code) {
        return new Body(code, null);
    }

    /**
     * Returns this record with another name.
     *
     * @param newName what it is called
     * @return the record
     */
    public Body withName(String newName) {
        return new Body(code, newName);
    }
}
