package jp.chiikiryoku.core.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;

/**
 * Combines calculations under several readings (解釈ごとの計算の統合): amounts run from the least to the greatest, and a step
 * that only some readings have says which.
 */
final class CombinedCalculation {

    private final Settlements settlements;
    private final List<Integer> numbers;
    private final List<Calculation> calculations;

    /**
     * Obtains what combines calculations.
     *
     * @param settlements the readings
     * @param numbers the numbers of some settlements
     * @param calculations the calculations under those settlements
     */
    CombinedCalculation(Settlements settlements, List<Integer> numbers, List<Calculation> calculations) {
        this.settlements = settlements;
        this.numbers = numbers;
        this.calculations = calculations;
    }

    Calculation calculation() {
        List<Amount> amounts = new ArrayList<>();
        Map<AmountKey, Step> last = new LinkedHashMap<>();
        for (int i = 0; i < calculations.get(0).amounts().size(); i++) {
            Amount amount = amount(i);
            amounts.add(amount);
            if (differs(i)) {
                last.put(amount.key(), lastStep(amount));
            }
        }
        List<Pointer> questions = calculations.stream()
                .flatMap(calculation -> calculation.openQuestions().stream())
                .distinct()
                .toList();
        return new Calculation(
                amounts, steps(last), questions, calculations.stream().allMatch(Calculation::nothingAccepted));
    }

    private boolean differs(int index) {
        return calculations.stream()
                        .map(calculation -> calculation.amounts().get(index))
                        .distinct()
                        .count()
                > 1;
    }

    private Amount amount(int index) {
        Amount hull = calculations.get(0).amounts().get(index);
        for (Calculation calculation : calculations) {
            YenRange range = calculation.amounts().get(index).range();
            YenRange wider = YenRange.of(
                    hull.range().yen().min(range.yen()), hull.range().atMost().max(range.atMost()));
            hull = new Amount(hull.key(), wider);
        }
        return hull;
    }

    private static Step lastStep(Amount amount) {
        Facts ends = Facts.of(
                "amount", amount.key(),
                "least", amount.range().yen(),
                "greatest", amount.range().atMost());
        return new Step(amount.key(), Message.of("step.readings", ends), null);
    }

    /**
     * The steps of the first reading; one of another reading follows the last that leads to the same amount.
     *
     * @param last for an amount that differs, the step that ends its steps
     */
    private List<Step> steps(Map<AmountKey, Step> last) {
        List<Additions.Part<Step>> parts =
                Additions.parts(calculations.stream().map(Calculation::steps).toList());
        int first = calculations.get(0).steps().size();
        Map<AmountKey, List<Step>> others = new LinkedHashMap<>();
        for (Additions.Part<Step> part : parts.subList(first, parts.size())) {
            others.computeIfAbsent(part.element().amount(), unused -> new ArrayList<>())
                    .add(named(part));
        }
        last.forEach((amount, step) ->
                others.computeIfAbsent(amount, unused -> new ArrayList<>()).add(step));
        List<Step> backwards = new ArrayList<>();
        for (int i = first - 1; i >= 0; i--) {
            List<Step> following = others.remove(parts.get(i).element().amount());
            if (following != null) {
                Collections.reverse(following);
                backwards.addAll(following);
            }
            backwards.add(named(parts.get(i)));
        }
        Collections.reverse(backwards);
        others.values().forEach(backwards::addAll);
        return backwards;
    }

    /** A step with the readings that have it, unless all have it. */
    private Step named(Additions.Part<Step> part) {
        if (part.lists().cardinality() == calculations.size()) {
            return part.element();
        }
        List<Boolean> has = new ArrayList<>(calculations.size());
        for (int i = 0; i < calculations.size(); i++) {
            has.add(part.lists().get(i));
        }
        return part.element()
                .byReadings(new Differing<>(settlements, numbers, has)
                        .lines(ReadBy::new).stream()
                                .filter(ReadBy::has)
                                .map(ReadBy::value)
                                .toList());
    }

    private record ReadBy(Object value, boolean has) {}
}
