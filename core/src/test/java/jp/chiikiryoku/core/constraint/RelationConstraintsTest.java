package jp.chiikiryoku.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelationConstraintsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

    /** Two orders of three days. */
    @DateOrder(first = "from", then = "to", sameDay = false)
    @DateOrder(first = "asked", then = "from")
    public record Days(
            @Nullable LocalDate asked,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** One order alone, which the compiler does not wrap. */
    @DateOrder(first = "from", then = "to")
    public record Stay(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** Entries of two amounts. */
    public record Costs(
            @AmountsWithinLimit(of = {"pay", "travel"}) List<Cost> list) {}

    /** One entry. */
    public record Cost(@Nullable Yen pay, @Nullable Yen travel) {}

    private static <T> List<Problem> check(Class<T> type, T value) {
        return Form.of(type, Texts.core()).check(value);
    }

    private static List<String> days(@Nullable LocalDate asked, @Nullable LocalDate from, @Nullable LocalDate to) {
        return check(Days.class, new Days(asked, from, to)).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void each_order_of_a_record_is_checked() {
        assertThat(days(DAY, DAY, DAY.plusDays(1))).isEmpty();
        assertThat(days(DAY, DAY, DAY)).containsExactly("\"/to\" date-order");
        assertThat(days(DAY.plusDays(1), DAY, DAY.plusDays(1))).containsExactly("\"/from\" date-order");
        assertThat(days(DAY.plusDays(1), DAY, DAY)).contains("\"/to\" date-order");
    }

    @Test
    void a_single_order_may_allow_the_same_day() {
        assertThat(check(Stay.class, new Stay(DAY, DAY))).isEmpty();
        assertThat(check(Stay.class, new Stay(DAY, DAY.minusDays(1))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem).hasToString("\"/to\" date-order");
                    assertThat(problem.message(Language.JA)).isEqualTo("日付の前後が逆です。");
                });
        assertThat(check(Days.class, new Days(null, DAY, DAY)).get(0).message(Language.JA))
                .isEqualTo("対になる日付より後の日付を書いてください。");
    }

    @Test
    void an_absent_day_has_no_order() {
        assertThat(days(null, DAY, null)).isEmpty();
        assertThat(days(DAY, null, DAY)).isEmpty();
        assertThat(days(null, null, null)).isEmpty();
    }

    @Test
    void a_day_has_a_year_of_four_digits() {
        assertThat(days(null, LocalDate.of(-1, 12, 31), LocalDate.of(10_000, 1, 1)))
                .containsExactly("\"/from\" date", "\"/to\" date");
        assertThat(days(null, LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31)))
                .isEmpty();
    }

    private static List<String> costs(Cost... costs) {
        return check(Costs.class, new Costs(Arrays.asList(costs))).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void a_sum_takes_every_amount_that_it_names() {
        Yen greatest = Yen.of(1_000_000_000_000_000L);
        assertThat(costs(new Cost(greatest, Yen.ZERO), new Cost(null, null))).isEmpty();
        assertThat(costs(new Cost(greatest, Yen.of(1)))).containsExactly("\"/list\" out-of-range");
        assertThat(costs(new Cost(greatest, null), new Cost(null, Yen.of(1))))
                .containsExactly("\"/list\" out-of-range");
    }

    @Test
    void a_kind_of_fault_is_found_at_its_place_alone() {
        Problems problems = new Problems(Texts.core());
        Pointer place = Pointer.parse("/a/b");
        assertThat(problems.has(place, ProblemCode.REQUIRED)).isFalse();
        problems.add(place, Fault.of(ProblemCode.REQUIRED));
        assertThat(problems.has(place, ProblemCode.REQUIRED)).isTrue();
        assertThat(problems.has(place, ProblemCode.DATE)).isFalse();
        assertThat(problems.has(Pointer.parse("/a"), ProblemCode.REQUIRED)).isFalse();
    }
}
