package jp.chiikiryoku.kaimono.shoppingcase.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.kaimono.shoppingcase.CaseArea;
import jp.chiikiryoku.kaimono.shoppingcase.ShoppingCase;

/**
 * A well-formed case: what the rules see.
 *
 * @param depopulation what a person has said of the area's loss of population; pending if nobody has judged
 * @param populations how many people lived in the area, each year at most once and in any order
 * @param parties who takes part, possibly nobody
 */
record CheckedShoppingCase(Judgement depopulation, List<CheckedPopulation> populations, List<CheckedParty> parties) {

    static CheckedShoppingCase of(ShoppingCase shoppingCase) {
        CaseArea area = requireNonNull(shoppingCase.area(), "area");
        return new CheckedShoppingCase(
                Judgement.of(area.depopulation()),
                StatedLists.map(area.populations(), CheckedPopulation::of),
                StatedLists.map(requireNonNull(shoppingCase.parties(), "parties"), CheckedParty::of));
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
