package jp.chiikiryoku.local10000.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;

/**
 * The costs of a well-formed payload: those of facility, machinery and equipment are eligible, those of another category
 * are not, and those of research need confirmation.
 *
 * @param place where the list stands
 * @param entries the costs in their order
 */
public record CheckedCosts(Pointer place, List<CheckedCost> entries) {

    /** Obtains the costs from a well-formed list. */
    public static CheckedCosts of(Pointer place, List<Cost> stated) {
        return new CheckedCosts(place, StatedLists.map(stated, CheckedCost::of));
    }

    /** Returns the sum of all costs, in yen. */
    public Yen sum() {
        return sum(cost -> true);
    }

    /** Returns the sum of the costs that are certainly eligible, in yen. */
    public Yen certain() {
        return sum(CheckedCost::isCertainlyEligible);
    }

    /** Returns the sum of the costs of a category, in yen. */
    public Yen sumOf(CostCategory category) {
        return sum(cost -> cost.isOf(category));
    }

    private Yen sum(Predicate<CheckedCost> which) {
        Yen sum = Yen.ZERO;
        for (int i = 0; i < entries.size(); i++) {
            if (which.test(entries.get(i))) {
                sum = sum.plus(entries.get(i).amount());
            }
        }
        return sum;
    }

    /**
     * Returns the places of the category of each cost that needs confirmation; a cost of 0 yen states nothing.
     *
     * @param othersAreRefused whether the source of the rule refuses the costs of other categories
     */
    public List<Pointer> doubts(boolean othersAreRefused) {
        return placesOf(
                cost -> cost.isOf(CostCategory.RESEARCH) || (!othersAreRefused && cost.isOf(CostCategory.OTHER)));
    }

    private List<Pointer> placesOf(Predicate<CheckedCost> which) {
        List<Pointer> places = new ArrayList<>(0);
        for (int i = 0; i < entries.size(); i++) {
            if (which.test(entries.get(i))) {
                places.add(place.at(i).member("category"));
            }
        }
        return places;
    }

    /** Makes the finding of a rule that asks whether every cost is eligible. */
    public Finding finding(RuleAnswers answers) {
        List<Pointer> others = placesOf(cost -> cost.isOf(CostCategory.OTHER));
        if (!others.isEmpty()) {
            Finding finding = answers.at(others.get(0)).violated(facts(CostCategory.OTHER));
            return finding.outcome() == Outcome.UNDETERMINED ? finding.withOpenQuestions(doubts(false)) : finding;
        }
        List<Pointer> doubtful = doubts(true);
        return doubtful.isEmpty()
                ? answers.satisfied()
                : answers.at(doubtful.get(0))
                        .undetermined(facts(CostCategory.RESEARCH))
                        .withOpenQuestions(doubtful);
    }

    private Facts facts(CostCategory category) {
        return Facts.of("category", category, "amount", sumOf(category));
    }
}
