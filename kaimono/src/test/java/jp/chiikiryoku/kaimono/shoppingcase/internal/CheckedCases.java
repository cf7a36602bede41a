package jp.chiikiryoku.kaimono.shoppingcase.internal;

import java.time.Year;
import java.util.List;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.kaimono.Kaimono;
import jp.chiikiryoku.kaimono.edition.KaimonoParameters;
import jp.chiikiryoku.kaimono.shoppingcase.Role;
import jp.chiikiryoku.kaimono.shoppingcase.Sector;

/** Checked cases of which rules are asked. */
final class CheckedCases {

    static final Edition<KaimonoParameters> R6 = Kaimono.editions().get("r6-supplementary");

    private CheckedCases() {}

    static CheckedPopulation population(int year, int persons) {
        return new CheckedPopulation(Year.of(year), persons);
    }

    static CheckedParty party(Sector sector, Role... roles) {
        return new CheckedParty(sector, List.of(roles));
    }

    /** Figures in the order of the list, and what a person has said. */
    static CheckedShoppingCase withFigures(Judgement judgement, CheckedPopulation... populations) {
        List<CheckedParty> parties = List.of(party(Sector.COMMUNITY, Role.DEPOT), party(Sector.PRIVATE, Role.OTHER));
        return new CheckedShoppingCase(judgement, List.of(populations), parties);
    }

    /** Others taking part. */
    static CheckedShoppingCase withParties(CheckedParty... parties) {
        return new CheckedShoppingCase(Judgement.PENDING, List.of(), List.of(parties));
    }
}
