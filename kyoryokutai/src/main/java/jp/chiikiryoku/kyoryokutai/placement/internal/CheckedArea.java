package jp.chiikiryoku.kyoryokutai.placement.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.kyoryokutai.edition.AreaCategory;
import jp.chiikiryoku.kyoryokutai.placement.Area;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed municipality of origin or destination.
 *
 * @param code its code, or null if it is not stated
 * @param category its category in the table of area requirements
 * @param insideZone whether the address lies inside a disadvantaged zone, or null if that is not known
 */
record CheckedArea(
        @Nullable String code,
        AreaCategory category,
        @Nullable Boolean insideZone) {

    static CheckedArea of(Area area) {
        return new CheckedArea(
                area.code(), requireNonNull(area.areaCategory(), "areaCategory"), area.insideDisadvantagedZone());
    }

    boolean isInsideZone() {
        return Boolean.TRUE.equals(insideZone);
    }
}
