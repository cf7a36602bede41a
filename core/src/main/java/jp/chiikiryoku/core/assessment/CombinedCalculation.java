package jp.chiikiryoku.core.assessment;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.YenRange;

/** Combines calculations under several readings: amounts run from the least to the greatest. */
final class CombinedCalculation {

    private CombinedCalculation() {}

    static Calculation of(List<Calculation> calculations) {
        Calculation first = calculations.get(0);
        List<Amount> amounts = new ArrayList<>(first.amounts().size());
        for (int i = 0; i < first.amounts().size(); i++) {
            amounts.add(amount(i, calculations));
        }
        List<Step> steps = new ArrayList<>(first.steps());
        for (Calculation calculation : calculations) {
            addOthers(calculation.steps(), steps);
        }
        List<Pointer> questions = calculations.stream()
                .flatMap(calculation -> calculation.openQuestions().stream())
                .distinct()
                .toList();
        return new Calculation(amounts, steps, questions, calculations.stream().allMatch(Calculation::nothingAccepted));
    }

    private static Amount amount(int index, List<Calculation> calculations) {
        Amount hull = calculations.get(0).amounts().get(index);
        for (Calculation calculation : calculations) {
            YenRange range = calculation.amounts().get(index).range();
            YenRange wider = YenRange.of(
                    hull.range().yen().min(range.yen()), hull.range().atMost().max(range.atMost()));
            hull = new Amount(hull.key(), wider);
        }
        return hull;
    }

    // A step of another reading follows the last one that leads to the same amount.
    private static void addOthers(List<Step> some, List<Step> steps) {
        for (Step step : some) {
            if (!steps.contains(step)) {
                steps.add(placeFor(step, steps), step);
            }
        }
    }

    private static int placeFor(Step step, List<Step> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).amount() == step.amount()) {
                return i + 1;
            }
        }
        return steps.size();
    }
}
