package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.sample.SampleAmount;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import org.junit.jupiter.api.Test;

class CombinedCalculationTest {

    private static final Pointer INDEX = Pointer.parse("/index");
    private static final Pointer GRANT = Pointer.parse("/grant");

    private static Step step(SampleAmount amount, Object value) {
        return new Step(amount, Message.of("step.sample", Facts.of("value", value)), null);
    }

    private static List<Step> shares(Object... values) {
        List<Step> steps = new ArrayList<>();
        for (Object value : values) {
            steps.add(step(SampleAmount.SHARE, value));
        }
        return steps;
    }

    private static Calculation of(List<Step> steps) {
        return new Calculation(List.of(), steps, List.of());
    }

    private static List<Object> combined(List<Step> first, List<Step> second) {
        return CombinedCalculation.of(List.of(of(first), of(second))).steps().stream()
                .map(step -> step.message().facts().value(0))
                .toList();
    }

    @Test
    void steps_that_are_alike_appear_once() {
        assertThat(combined(shares("a", "b", "c"), shares("a", "b", "c"))).containsExactly("a", "b", "c");
        assertThat(combined(shares(), shares())).isEmpty();
    }

    @Test
    void a_step_that_differs_follows_those_of_the_first_reading() {
        assertThat(combined(shares("a", "b", "c"), shares("x", "b", "c"))).containsExactly("a", "b", "c", "x");
        assertThat(combined(shares("a", "b", "c"), shares("a", "x", "c"))).containsExactly("a", "b", "c", "x");
        assertThat(combined(shares("a", "b", "c"), shares("a", "b", "x"))).containsExactly("a", "b", "c", "x");
        assertThat(combined(shares("a", "b"), shares("x", "y"))).containsExactly("a", "b", "x", "y");
    }

    @Test
    void one_reading_may_have_more_steps() {
        assertThat(combined(shares("a", "b"), shares("a", "b", "x"))).containsExactly("a", "b", "x");
        assertThat(combined(shares("a", "b"), shares("x", "a", "b"))).containsExactly("a", "b", "x");
        assertThat(combined(shares("a", "b"), shares("a", "x", "y", "b"))).containsExactly("a", "b", "x", "y");
        assertThat(combined(shares("a", "b", "c"), shares("a", "c"))).containsExactly("a", "b", "c");
        assertThat(combined(shares(), shares("x"))).containsExactly("x");
        assertThat(combined(shares("a"), shares())).containsExactly("a");
    }

    @Test
    void a_step_follows_the_last_that_leads_to_the_same_amount() {
        Step grant = step(SampleAmount.GRANT, "a");
        Step share = step(SampleAmount.SHARE, "b");
        Step other = step(SampleAmount.GRANT, "x");
        assertThat(combined(List.of(grant, share), List.of(other, share))).containsExactly("a", "x", "b");
        assertThat(combined(List.of(share), List.of(other, share))).containsExactly("b", "x");
    }

    @Test
    void what_two_further_readings_have_in_common_appears_once() {
        List<Calculation> three = List.of(of(shares("a", "b")), of(shares("a", "x")), of(shares("a", "x")));
        assertThat(CombinedCalculation.of(three).steps()).isEqualTo(shares("a", "b", "x"));
        List<Calculation> different = List.of(of(shares("a")), of(shares("x")), of(shares("y")));
        assertThat(CombinedCalculation.of(different).steps()).isEqualTo(shares("a", "x", "y"));
    }

    // 31 × 1 + 0 = 31 × 0 + 31: the hashes of all these pairs of facts are equal.
    @Test
    void steps_whose_hashes_collide_are_told_apart() {
        List<Step> first = new ArrayList<>();
        List<Step> second = new ArrayList<>();
        IntStream.range(0, 2_000).forEach(i -> {
            first.add(colliding("first", i));
            second.add(i == 1_000 ? colliding("other", i) : colliding("first", i));
        });
        assertThat(first.get(0).message().facts())
                .hasSameHashCodeAs(first.get(1_999).message().facts());
        List<Step> combined =
                CombinedCalculation.of(List.of(of(first), of(second))).steps();
        assertThat(combined).hasSize(2_001).startsWith(first.get(0)).endsWith(colliding("other", 1_000));
    }

    private static Step colliding(String reading, int i) {
        Facts facts = Facts.of("one", i, "other", -31 * 31 * i, "reading", reading);
        return new Step(SampleAmount.SHARE, Message.of("step.sample", facts), null);
    }

    @Test
    void an_amount_runs_from_the_least_to_the_greatest() {
        Calculation combined = CombinedCalculation.of(List.of(
                new Calculation(List.of(share(3, 5)), List.of(), List.of(INDEX)),
                new Calculation(List.of(share(4, 9)), List.of(), List.of(GRANT, INDEX))));
        assertThat(combined.amounts()).containsExactly(share(3, 9));
        assertThat(combined.openQuestions()).containsExactly(INDEX, GRANT);
    }

    private static Amount share(long yen, long atMost) {
        return new Amount(SampleAmount.SHARE, YenRange.of(Yen.of(yen), Yen.of(atMost)));
    }
}
