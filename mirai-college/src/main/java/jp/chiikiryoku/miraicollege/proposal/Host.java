package jp.chiikiryoku.miraicollege.proposal;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.GovernmentCode;
import jp.chiikiryoku.core.constraint.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A local government that receives students (受入れ自治体).
 *
 * @param code its six-digit code (全国地方公共団体コード)
 * @param name what it is called, or null if it is not stated
 * @param disadvantagedArea whether it has a disadvantaged area (条件不利地域), or null if that is not known
 */
public record Host(
        @NotNull(message = Messages.REQUIRED) @GovernmentCode @Nullable
        String code,

        @Nullable String name,
        @Nullable Boolean disadvantagedArea) {

    /** Obtains a local government of which the code alone is known. */
    public static Host of(String code) {
        return new Host(code, null, null);
    }

    /** Returns this local government with its name. */
    public Host withName(String newName) {
        return new Host(code, newName, disadvantagedArea);
    }

    /** Returns this local government with what is known of its area. */
    public Host withDisadvantagedArea(Boolean newDisadvantagedArea) {
        return new Host(code, name, newDisadvantagedArea);
    }
}
