package jp.chiikiryoku.core.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<Pointer> questions = calculations.stream()
                .flatMap(calculation -> calculation.openQuestions().stream())
                .distinct()
                .toList();
        return new Calculation(
                amounts, steps(calculations), questions, calculations.stream().allMatch(Calculation::nothingAccepted));
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

    /** The steps of the first reading; one of another reading follows the last that leads to the same amount. */
    private static List<Step> steps(List<Calculation> calculations) {
        List<Step> first = calculations.get(0).steps();
        Map<AmountKey, List<Step>> others = others(calculations);
        List<Step> backwards = new ArrayList<>();
        for (int i = first.size() - 1; i >= 0; i--) {
            List<Step> following = others.remove(first.get(i).amount());
            if (following != null) {
                Collections.reverse(following);
                backwards.addAll(following);
            }
            backwards.add(first.get(i));
        }
        Collections.reverse(backwards);
        others.values().forEach(backwards::addAll);
        return backwards;
    }

    /** The steps that the first reading does not have, each once. */
    private static Map<AmountKey, List<Step>> others(List<Calculation> calculations) {
        Map<AmountKey, List<Step>> others = new LinkedHashMap<>();
        for (Step step : Additions.beyondFirst(
                calculations.stream().map(Calculation::steps).toList())) {
            others.computeIfAbsent(step.amount(), unused -> new ArrayList<>()).add(step);
        }
        return others;
    }
}
