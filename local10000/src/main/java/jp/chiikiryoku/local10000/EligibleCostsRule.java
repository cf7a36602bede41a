package jp.chiikiryoku.local10000;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;

/** {@code L10K-ELIGIBLE-COSTS}: every cost is one of facility, machinery or equipment. */
final class EligibleCostsRule {

    private static final Local10000Rule RULE = Local10000Rule.ELIGIBLE_COSTS;
    private static final Pointer COSTS = Pointer.parse("/costs");

    private final Citation citation;
    private final Finding allAccepted;

    EligibleCostsRule(Citation citation) {
        this.citation = citation;
        this.allAccepted = Finding.satisfied(RULE, COSTS, Facts.empty(), citation);
    }

    Finding check(Plan plan) {
        int refused = first(plan.costs(), CostCategory.OTHER);
        if (refused >= 0) {
            return Finding.violated(RULE, categoryAt(refused), amountOf(plan.costs(), CostCategory.OTHER), citation)
                    .withRemedies(remedies(plan));
        }
        int doubtful = first(plan.costs(), CostCategory.RESEARCH);
        return doubtful < 0
                ? allAccepted
                : Finding.undetermined(
                                RULE, categoryAt(doubtful), amountOf(plan.costs(), CostCategory.RESEARCH), citation)
                        .withOpenQuestions(all(plan.costs(), CostCategory.RESEARCH));
    }

    private static boolean isAccepted(Cost cost) {
        return cost.category() != CostCategory.OTHER && cost.category() != CostCategory.RESEARCH;
    }

    /** Takes the costs out with what finances them: own funds first, then public money, so that no ratio falls. */
    private static List<Remedy> remedies(Plan plan) {
        List<Cost> kept =
                plan.costs().stream().filter(EligibleCostsRule::isAccepted).toList();
        Yen takenOut = plan.eligibleCost().minus(Sums.ofCosts(kept));
        Yen fromOwnFunds = takenOut.min(plan.ownFunds());
        Yen publicMoney = plan.publicMoney().minus(takenOut.minus(fromOwnFunds));
        if (kept.isEmpty() || publicMoney.isLessThan(Yen.of(1))) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(COSTS, kept));
        FundingRemedies.addChange(
                FundingRemedies.OWN_FUNDS, plan.ownFunds(), plan.ownFunds().minus(fromOwnFunds), changes);
        FundingRemedies.addChange(FundingRemedies.PUBLIC_MONEY, plan.publicMoney(), publicMoney, changes);
        Facts facts = Facts.of(
                "takenOut", takenOut, "ownFunds", plan.ownFunds().minus(fromOwnFunds), "publicMoney", publicMoney);
        return List.of(new Remedy("take-out-costs", "remedy.take-out-costs", changes, facts));
    }

    private static int first(List<Cost> costs, CostCategory category) {
        for (int i = 0; i < costs.size(); i++) {
            if (costs.get(i).category() == category) {
                return i;
            }
        }
        return -1;
    }

    private static List<Pointer> all(List<Cost> costs, CostCategory category) {
        List<Pointer> places = new ArrayList<>();
        for (int i = 0; i < costs.size(); i++) {
            if (costs.get(i).category() == category) {
                places.add(categoryAt(i));
            }
        }
        return places;
    }

    private static Facts amountOf(List<Cost> costs, CostCategory category) {
        Yen sum = Yen.ZERO;
        for (Cost cost : costs) {
            if (cost.category() == category) {
                sum = sum.plus(requireNonNull(cost.amount(), "amount"));
            }
        }
        return Facts.of("category", category, "amount", sum);
    }

    private static Pointer categoryAt(int index) {
        return COSTS.at(index).member("category");
    }
}
