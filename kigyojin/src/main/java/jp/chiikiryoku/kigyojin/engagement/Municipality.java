package jp.chiikiryoku.kigyojin.engagement;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.GovernmentCode;
import jp.chiikiryoku.core.constraint.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that receives people from companies (受入自治体).
 *
 * @param code its six-digit code (全国地方公共団体コード)
 * @param name what it is called, or null if it is not stated
 * @param disadvantagedArea whether it has a disadvantaged area (条件不利地域), or null if that is not known
 * @param settlementAutonomyRegion whether it takes part in a settlement autonomy region (定住自立圏), or null if that is
 *     not known
 * @param highPopulationDecline whether its population declines strongly (人口減少率が高い), or null if that is not known
 */
public record Municipality(
        @NotNull(message = Messages.REQUIRED) @GovernmentCode @Nullable
        String code,

        @Nullable String name,
        @Nullable Boolean disadvantagedArea,
        @Nullable Boolean settlementAutonomyRegion,
        @Nullable Boolean highPopulationDecline) {

    /** Obtains a municipality of which the code alone is known. */
    public static Municipality of(String code) {
        return new Municipality(code, null, null, null, null);
    }

    /** Returns this municipality with a name. */
    public Municipality withName(String newName) {
        return new Municipality(code, newName, disadvantagedArea, settlementAutonomyRegion, highPopulationDecline);
    }

    /** Returns this municipality with the statement whether it has a disadvantaged area. */
    public Municipality withDisadvantagedArea(Boolean newDisadvantagedArea) {
        return new Municipality(code, name, newDisadvantagedArea, settlementAutonomyRegion, highPopulationDecline);
    }

    /** Returns this municipality with the statement whether it takes part in a settlement autonomy region. */
    public Municipality withSettlementAutonomyRegion(Boolean newSettlementAutonomyRegion) {
        return new Municipality(code, name, disadvantagedArea, newSettlementAutonomyRegion, highPopulationDecline);
    }

    /** Returns this municipality with the statement whether its population declines strongly. */
    public Municipality withHighPopulationDecline(Boolean newHighPopulationDecline) {
        return new Municipality(code, name, disadvantagedArea, settlementAutonomyRegion, newHighPopulationDecline);
    }
}
