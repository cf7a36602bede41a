package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.edition.Reading;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.sample.SampleAmount;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.core.text.Texts;
import org.junit.jupiter.api.Test;

class CombinedCalculationTest {

    private static final Pointer INDEX = Pointer.parse("/index");
    private static final Pointer GRANT = Pointer.parse("/grant");
    private static final Citation CITATION =
            SampleProgramme.load().editions().get("r6").citationOf("SMP-LIMIT");

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

    private static OpenParameter open(String pointer, String... values) {
        List<Reading<?>> readings = new ArrayList<>();
        for (String value : values) {
            readings.add(new Reading<>(value, CITATION, null));
        }
        return new OpenParameter(Pointer.parse(pointer), readings);
    }

    /** By one parameter with the readings A, B and so on. */
    private static Calculation combined(List<Calculation> calculations) {
        String[] values = IntStream.range(0, calculations.size())
                .mapToObj(i -> String.valueOf((char) ('A' + i)))
                .toArray(String[]::new);
        return combined(List.of(open("/limit", values)), calculations);
    }

    private static Calculation combined(List<OpenParameter> open, List<Calculation> calculations) {
        return new CombinedCalculation(new Settlements(open), Settlements.all(calculations.size()), calculations)
                .calculation();
    }

    private static List<String> steps(List<Step> first, List<Step> second) {
        return told(combined(List.of(of(first), of(second))));
    }

    private static List<String> told(Calculation calculation) {
        return calculation.steps().stream()
                .map(step -> Texts.core().renderValue(Language.EN, told(step.message())))
                .toList();
    }

    // The text of the sample is the value alone.
    private static Object told(Message message) {
        Object step = message.facts().find("step");
        Object value = message.facts().find("value");
        if (step instanceof Message own) {
            Object read = value == null ? message.facts().asMap().get("values") : value;
            return List.of(read, told(own));
        }
        return value == null ? message.key() : value;
    }

    @Test
    void steps_that_all_readings_have_are_as_they_are() {
        assertThat(steps(shares("a", "b", "c"), shares("a", "b", "c"))).containsExactly("a", "b", "c");
        assertThat(steps(shares(), shares())).isEmpty();
    }

    @Test
    void a_step_that_differs_follows_those_of_the_first_reading_and_says_its_own() {
        assertThat(steps(shares("a", "b", "c"), shares("x", "b", "c"))).containsExactly("A, a", "b", "c", "B, x");
        assertThat(steps(shares("a", "b", "c"), shares("a", "x", "c"))).containsExactly("a", "A, b", "c", "B, x");
        assertThat(steps(shares("a", "b", "c"), shares("a", "b", "x"))).containsExactly("a", "b", "A, c", "B, x");
        assertThat(steps(shares("a", "b"), shares("x", "y"))).containsExactly("A, a", "A, b", "B, x", "B, y");
    }

    @Test
    void one_reading_may_have_more_steps() {
        assertThat(steps(shares("a", "b"), shares("a", "b", "x"))).containsExactly("a", "b", "B, x");
        assertThat(steps(shares("a", "b"), shares("x", "a", "b"))).containsExactly("a", "b", "B, x");
        assertThat(steps(shares("a", "b"), shares("a", "x", "y", "b"))).containsExactly("a", "b", "B, x", "B, y");
        assertThat(steps(shares("a", "b", "c"), shares("a", "c"))).containsExactly("a", "A, b", "c");
        assertThat(steps(shares(), shares("x"))).containsExactly("B, x");
        assertThat(steps(shares("a"), shares())).containsExactly("A, a");
    }

    @Test
    void a_step_follows_the_last_that_leads_to_the_same_amount() {
        Step grant = step(SampleAmount.GRANT, "a");
        Step share = step(SampleAmount.SHARE, "b");
        Step other = step(SampleAmount.GRANT, "x");
        assertThat(steps(List.of(grant, share), List.of(other, share))).containsExactly("A, a", "B, x", "b");
        assertThat(steps(List.of(share), List.of(other, share))).containsExactly("b", "B, x");
    }

    @Test
    void a_step_that_some_readings_have_names_each_of_them() {
        assertThat(told(combined(List.of(of(shares("a", "b")), of(shares("a", "x")), of(shares("a", "x"))))))
                .containsExactly("a", "A, b", "\"B\", \"C\", x");
        assertThat(told(combined(List.of(of(shares("a")), of(shares("x")), of(shares("y"))))))
                .containsExactly("A, a", "B, x", "C, y");
    }

    @Test
    void a_step_names_only_the_parameters_that_make_it_differ() {
        List<OpenParameter> open = List.of(open("/limit", "A", "B"), open("/rate", "1/2", "2/3"));
        Calculation combined = combined(
                open,
                List.of(
                        of(shares("same", "a", "half", "a half")),
                        of(shares("same", "a", "third", "a third")),
                        of(shares("same", "b", "half", "b half")),
                        of(shares("same", "b", "third", "b third"))));
        assertThat(told(combined))
                .containsExactly(
                        "same",
                        "A, a",
                        "1/2, half",
                        "A, 1/2, a half",
                        "2/3, third",
                        "A, 2/3, a third",
                        "B, b",
                        "B, 1/2, b half",
                        "B, 2/3, b third");
    }

    // All of one reading of the limit: what the rate makes differ is left.
    @Test
    void the_settlements_of_one_reading_differ_by_the_others_alone() {
        Settlements settlements =
                new Settlements(List.of(open("/limit", "A", "B"), open("/rate", "1/2", "2/3"), open("/cap", "5")));
        List<Integer> some = settlements.under(0, 1, 4);
        assertThat(some).containsExactly(2, 3);
        Calculation combined = new CombinedCalculation(
                        settlements, some, List.of(of(shares("a", "half")), of(shares("a", "third"))))
                .calculation();
        assertThat(told(combined)).containsExactly("a", "1/2, half", "2/3, third");
    }

    @Test
    void both_languages_say_the_readings_of_a_step() {
        Step step = new Step(
                SampleAmount.SHARE,
                Message.of("finding.readings", Facts.of("parameter", "x", "readings", "y")),
                CITATION);
        Step one = step.byReadings(List.of(Yen.of(5)));
        assertThat(Texts.core().render(Language.EN, one.message())).startsWith("Read as \"5 yen\": This cannot");
        assertThat(Texts.core().render(Language.JA, one.message())).startsWith("「5円」と読む場合: 「x」");
        Step two = step.byReadings(List.of(Yen.of(5), List.of(Yen.of(6), 7)));
        assertThat(Texts.core().render(Language.EN, two.message()))
                .startsWith("Read as any of \"5 yen\", \"6 yen, 7\": This cannot");
        assertThat(Texts.core().render(Language.JA, two.message())).startsWith("「5円」、「6円、7」のいずれかで読む場合: 「x」");
        assertThat(List.of(one, two)).allSatisfy(told -> {
            assertThat(told.amount()).isEqualTo(SampleAmount.SHARE);
            assertThat(told.citation()).isEqualTo(CITATION);
        });
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
        List<Step> combined = combined(List.of(of(first), of(second))).steps();
        assertThat(combined).hasSize(2_001).startsWith(first.get(0)).contains(first.get(1_999));
        assertThat(combined.get(1_000).message().facts().find("step"))
                .isEqualTo(first.get(1_000).message());
        assertThat(combined.get(2_000).message().facts().find("step"))
                .isEqualTo(second.get(1_000).message());
    }

    private static Step colliding(String reading, int i) {
        Facts facts = Facts.of("one", i, "other", -31 * 31 * i, "reading", reading);
        return new Step(SampleAmount.SHARE, Message.of("step.sample", facts), null);
    }

    @Test
    void an_amount_runs_from_the_least_to_the_greatest() {
        Calculation combined = combined(List.of(
                new Calculation(List.of(share(3, 5)), List.of(), List.of(INDEX)),
                new Calculation(List.of(share(4, 9)), List.of(), List.of(GRANT, INDEX))));
        assertThat(combined.amounts()).containsExactly(share(3, 9));
        assertThat(combined.openQuestions()).containsExactly(INDEX, GRANT);
    }

    @Test
    void an_amount_that_differs_ends_with_what_it_runs_from_and_to() {
        Step grant = step(SampleAmount.GRANT, "g");
        Calculation combined = combined(List.of(
                new Calculation(
                        List.of(share(3, 5), grant(7)), List.of(step(SampleAmount.SHARE, "a"), grant), List.of()),
                new Calculation(
                        List.of(share(3, 6), grant(7)), List.of(step(SampleAmount.SHARE, "x"), grant), List.of())));
        assertThat(told(combined)).hasSize(4).startsWith("A, a", "B, x").endsWith("g");
        assertThat(combined.steps().get(2)).isEqualTo(last(3, 6));
    }

    @Test
    void an_amount_that_differs_without_a_step_has_that_one_alone() {
        Calculation combined = combined(List.of(
                new Calculation(List.of(share(3, 3)), List.of(), List.of()),
                new Calculation(List.of(share(4, 4)), List.of(), List.of())));
        assertThat(combined.steps()).containsExactly(last(3, 4));
    }

    private static Step last(long least, long greatest) {
        Facts facts = Facts.of(
                "amount", SampleAmount.SHARE,
                "least", Yen.of(least),
                "greatest", Yen.of(greatest));
        return new Step(SampleAmount.SHARE, Message.of("step.readings", facts), null);
    }

    private static Amount grant(long yen) {
        return new Amount(SampleAmount.GRANT, YenRange.exactly(Yen.of(yen)));
    }

    private static Amount share(long yen, long atMost) {
        return new Amount(SampleAmount.SHARE, YenRange.of(Yen.of(yen), Yen.of(atMost)));
    }
}
