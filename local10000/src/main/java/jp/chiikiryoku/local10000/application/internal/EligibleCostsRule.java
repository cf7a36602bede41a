package jp.chiikiryoku.local10000.application.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.edition.Local10000Rule;

/**
 * {@code L10K-ELIGIBLE-COSTS}: every cost is one of facility, machinery or equipment.
 *
 * <p>A cost of 3,000,000 yen in the category {@code OTHER} violates the rule; one in {@code RESEARCH} leaves it open.
 * Source: the ministry's budget document (対象経費).
 */
final class EligibleCostsRule implements RuleCheck<CheckedApplication> {

    private static final Pointer COSTS = Pointer.parse("/costs");

    private final RuleAnswers answers;

    EligibleCostsRule(Edition<?> edition) {
        answers = RuleAnswers.of(Local10000Rule.ELIGIBLE_COSTS, COSTS, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedApplication application) {
        List<Pointer> refused = places(application.costs(), CostCategory.OTHER);
        if (!refused.isEmpty()) {
            return answers.at(refused.get(0))
                    .violated(facts(application.costs(), CostCategory.OTHER))
                    .withRemedies(remedies(application));
        }
        List<Pointer> doubtful = places(application.costs(), CostCategory.RESEARCH);
        return doubtful.isEmpty()
                ? answers.satisfied()
                : answers.at(doubtful.get(0))
                        .undetermined(facts(application.costs(), CostCategory.RESEARCH))
                        .withOpenQuestions(doubtful);
    }

    private static boolean isAccepted(CheckedCost cost) {
        return cost.category() != CostCategory.OTHER && cost.category() != CostCategory.RESEARCH;
    }

    /** Takes the costs out with what finances them: own funds first, then public money, so that no ratio falls. */
    private static List<Remedy> remedies(CheckedApplication application) {
        List<Cost> kept = application.costs().stream()
                .filter(EligibleCostsRule::isAccepted)
                .map(CheckedCost::stated)
                .toList();
        Yen takenOut = sum(application.costs(), cost -> !isAccepted(cost));
        Yen fromOwnFunds = takenOut.min(application.ownFunds());
        Yen ownFunds = application.ownFunds().minus(fromOwnFunds);
        Yen publicMoney = application.publicMoney().minus(takenOut.minus(fromOwnFunds));
        if (kept.isEmpty() || publicMoney.isLessThan(Yen.of(1))) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(COSTS, kept));
        FundingRemedies.addChange(FundingRemedies.OWN_FUNDS, application.ownFunds(), ownFunds, changes);
        FundingRemedies.addChange(FundingRemedies.PUBLIC_MONEY, application.publicMoney(), publicMoney, changes);
        Facts facts = Facts.of("takenOut", takenOut, "ownFunds", ownFunds, "publicMoney", publicMoney);
        return List.of(new Remedy("take-out-costs", changes, Message.of("remedy.take-out-costs", facts)));
    }

    private static List<Pointer> places(List<CheckedCost> costs, CostCategory category) {
        List<Pointer> places = new ArrayList<>(0);
        for (int i = 0; i < costs.size(); i++) {
            if (costs.get(i).category() == category) {
                places.add(COSTS.at(i).member("category"));
            }
        }
        return places;
    }

    private static Facts facts(List<CheckedCost> costs, CostCategory category) {
        return Facts.of("category", category, "amount", sum(costs, cost -> cost.category() == category));
    }

    private static Yen sum(List<CheckedCost> costs, Predicate<CheckedCost> counts) {
        Yen sum = Yen.ZERO;
        for (int i = 0; i < costs.size(); i++) {
            if (counts.test(costs.get(i))) {
                sum = sum.plus(costs.get(i).amount());
            }
        }
        return sum;
    }
}
