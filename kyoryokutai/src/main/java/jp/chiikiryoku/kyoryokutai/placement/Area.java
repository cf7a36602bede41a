package jp.chiikiryoku.kyoryokutai.placement;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.GovernmentCode;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.kyoryokutai.edition.AreaCategory;
import org.jspecify.annotations.Nullable;

/**
 * A municipality from which or to which a member moves (転出地・転入地).
 *
 * @param code its six-digit code (全国地方公共団体コード), or null if it is not stated
 * @param name what it is called, or null if it is not stated
 * @param areaCategory its category in the table of area requirements
 * @param insideDisadvantagedZone whether the address lies inside a disadvantaged zone (条件不利区域), or null if that is
 *     not known; of meaning in partly disadvantaged municipalities alone
 */
public record Area(
        @GovernmentCode @Nullable String code,
        @Nullable String name,
        @NotNull(message = Messages.REQUIRED) @Nullable AreaCategory areaCategory,
        @Nullable Boolean insideDisadvantagedZone) {

    /** Obtains a municipality of which the category alone is known. */
    public static Area of(AreaCategory areaCategory) {
        return new Area(null, null, areaCategory, null);
    }

    /** Returns this record with another code. */
    public Area withCode(String newCode) {
        return new Area(newCode, name, areaCategory, insideDisadvantagedZone);
    }

    /** Returns this record with another name. */
    public Area withName(String newName) {
        return new Area(code, newName, areaCategory, insideDisadvantagedZone);
    }

    /** Returns this record with another answer about the disadvantaged zone. */
    public Area withInsideDisadvantagedZone(Boolean newInsideDisadvantagedZone) {
        return new Area(code, name, areaCategory, newInsideDisadvantagedZone);
    }
}
