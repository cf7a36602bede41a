package jp.chiikiryoku.kaimono.shoppingcase.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.kaimono.shoppingcase.CaseArea;
import jp.chiikiryoku.kaimono.shoppingcase.Party;
import jp.chiikiryoku.kaimono.shoppingcase.Population;
import jp.chiikiryoku.kaimono.shoppingcase.ShoppingCase;

/**
 * A well-formed case: what the rules see.
 *
 * @param depopulation what a person has said of the area's loss of population; pending if nobody has judged
 * @param populations how many people lived in the area, each year at most once and in any order
 * @param parties who takes part, possibly nobody
 */
record CheckedShoppingCase(Judgement depopulation, List<CheckedPopulation> populations, List<CheckedParty> parties) {

    CheckedShoppingCase {
        populations = List.copyOf(populations);
        parties = List.copyOf(parties);
    }

    static CheckedShoppingCase of(ShoppingCase shoppingCase) {
        CaseArea area = requireNonNull(shoppingCase.area(), "area");
        return new CheckedShoppingCase(
                Judgement.of(area.depopulation()),
                populations(area.populations()),
                parties(requireNonNull(shoppingCase.parties(), "parties")));
    }

    private static List<CheckedPopulation> populations(List<Population> stated) {
        List<CheckedPopulation> populations = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            populations.add(CheckedPopulation.of(stated.get(i)));
        }
        return populations;
    }

    private static List<CheckedParty> parties(List<Party> stated) {
        List<CheckedParty> parties = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            parties.add(CheckedParty.of(stated.get(i)));
        }
        return parties;
    }

    /** Whether figures of two years or more are stated, which decide instead of a person. */
    boolean hasFiguresToCompare() {
        return populations.size() >= 2;
    }

    /** How many of the parties are private businesses. */
    int businesses() {
        int businesses = 0;
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).isBusiness()) {
                businesses++;
            }
        }
        return businesses;
    }
}
