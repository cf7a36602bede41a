package jp.chiikiryoku.local10000.application.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.internal.CheckedApplication.CheckedCost;
import jp.chiikiryoku.local10000.edition.Local10000Rule;

/**
 * {@code L10K-ELIGIBLE-COSTS}: every cost is one of facility, machinery or equipment.
 *
 * <p>A cost of 3,000,000 yen in the category {@code OTHER} violates the rule; one in {@code RESEARCH}, which municipal
 * pages name and the ministry's document does not, leaves it undetermined. Source: the ministry's budget document
 * (対象経費).
 */
final class EligibleCostsRule implements RuleCheck<CheckedApplication> {

    static final Pointer COSTS = Pointer.parse("/costs");

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
                    .withRemedies(CostRemedies.of(application));
        }
        List<Pointer> doubtful = places(application.costs(), CostCategory.RESEARCH);
        return doubtful.isEmpty()
                ? answers.satisfied()
                : answers.at(doubtful.get(0))
                        .undetermined(facts(application.costs(), CostCategory.RESEARCH))
                        .withOpenQuestions(doubtful);
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
        Yen amount = Yen.ZERO;
        for (int i = 0; i < costs.size(); i++) {
            if (costs.get(i).category() == category) {
                amount = amount.plus(costs.get(i).amount());
            }
        }
        return Facts.of("category", category, "amount", amount);
    }
}
