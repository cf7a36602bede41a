package jp.chiikiryoku.kyoryokutai.claim;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.GovernmentCode;
import jp.chiikiryoku.core.constraint.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The local government that claims (地方公共団体).
 *
 * @param code its six-digit code (全国地方公共団体コード)
 * @param name what it is called, or null if it is not stated
 */
public record KyoryokutaiBody(
        @NotNull(message = Messages.REQUIRED) @GovernmentCode @Nullable
        String code,

        @Nullable String name) {

    /** Obtains a local government by its code. */
    public static KyoryokutaiBody of(String code) {
        return new KyoryokutaiBody(code, null);
    }

    /** Returns this record with another name. */
    public KyoryokutaiBody withName(String newName) {
        return new KyoryokutaiBody(code, newName);
    }
}
