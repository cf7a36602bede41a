package jp.chiikiryoku.kigyojin.engagement.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed municipality, which may be a prefecture or a special ward by its code. Null where a fact is not known.
 *
 * @param code its code
 * @param disadvantagedArea whether it has a disadvantaged area
 * @param settlementAutonomyRegion whether it takes part in a settlement autonomy region
 * @param highPopulationDecline whether its population declines strongly
 */
public record CheckedMunicipality(
        LocalGovernmentCode code,
        @Nullable Boolean disadvantagedArea,
        @Nullable Boolean settlementAutonomyRegion,
        @Nullable Boolean highPopulationDecline) {

    /** Obtains the municipality that is stated. */
    public static CheckedMunicipality of(Municipality municipality) {
        return new CheckedMunicipality(
                LocalGovernmentCode.parse(requireNonNull(municipality.code(), "code")),
                municipality.disadvantagedArea(),
                municipality.settlementAutonomyRegion(),
                municipality.highPopulationDecline());
    }
}
