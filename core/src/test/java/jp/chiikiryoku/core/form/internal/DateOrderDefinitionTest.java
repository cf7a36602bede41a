package jp.chiikiryoku.core.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.chiikiryoku.core.constraint.DateOrder;
import jp.chiikiryoku.core.form.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateOrderDefinitionTest {

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

    /** An instant and a day. */
    @DateOrder(first = "sentAt", then = "answeredOn")
    @DateOrder(first = "answeredOn", then = "endedAt")
    public record Letter(
            @Nullable OffsetDateTime sentAt,
            @Nullable LocalDate answeredOn,
            @Nullable OffsetDateTime endedAt) {}

    @DateOrder(first = "from", then = "from")
    public record OfOneTwice(@Nullable LocalDate from) {}

    @DateOrder(first = "", then = "from")
    public record OfBlank(@Nullable LocalDate from) {}

    @DateOrder(first = "from", then = "to")
    public record OfText(@Nullable LocalDate from, @Nullable String to) {}

    @DateOrder(first = "from", then = "until")
    public record OfNothingKnown(@Nullable LocalDate from) {}

    private static List<String> days(@Nullable LocalDate asked, @Nullable LocalDate from, @Nullable LocalDate to) {
        return Checked.problems(new Days(asked, from, to));
    }

    @Test
    void each_order_of_a_record_is_checked() {
        assertThat(days(DAY, DAY, DAY.plusDays(1))).isEmpty();
        assertThat(days(DAY, DAY, DAY)).containsExactly("\"/to\" date-order");
        assertThat(days(DAY.plusDays(1), DAY, DAY.plusDays(1))).containsExactly("\"/from\" date-order");
        assertThat(days(DAY.plusDays(1), DAY, DAY)).contains("\"/to\" date-order");
    }

    @Test
    void an_order_may_allow_the_same_day() {
        assertThat(Checked.problems(new Stay(DAY, DAY))).isEmpty();
        assertThat(Checked.problems(new Stay(DAY, DAY.minusDays(1)))).containsExactly("\"/to\" date-order");
        assertThat(Checked.texts(new Stay(DAY, DAY.minusDays(1))))
                .containsExactly("The dates stand in the wrong order.");
        assertThat(Checked.texts(new Days(null, DAY, DAY))).containsExactly("Write a day after the other date.");
    }

    @Test
    void an_absent_day_has_no_order() {
        assertThat(days(null, DAY, null)).isEmpty();
        assertThat(days(DAY, null, DAY)).isEmpty();
        assertThat(days(null, null, null)).isEmpty();
    }

    @Test
    void a_day_that_has_a_problem_of_its_own_has_no_order() {
        assertThat(days(null, LocalDate.of(2101, 1, 1), DAY)).containsExactly("\"/from\" out-of-range");
    }

    @Test
    void a_declaration_must_name_two_dates_of_the_record() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(OfOneTwice.class))
                .withMessageEndingWith(" must not name a component twice.");
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(OfBlank.class));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(OfText.class))
                .withMessageEndingWith(", not to.");
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(OfNothingKnown.class));
    }

    // 15:00 UTC is midnight in Japan
    @Test
    void an_instant_counts_as_its_day_in_japan() {
        OffsetDateTime before = OffsetDateTime.parse("2024-03-31T14:59:59Z");
        OffsetDateTime on = OffsetDateTime.parse("2024-03-31T15:00:00Z");
        assertThat(Checked.problems(new Letter(on, DAY, on))).isEmpty();
        assertThat(Checked.problems(new Letter(before, DAY, before))).containsExactly("\"/endedAt\" date-order");
        assertThat(Checked.problems(new Letter(on, DAY.minusDays(1), null)))
                .containsExactly("\"/answeredOn\" date-order");
        assertThat(Checked.problems(new Letter(on, null, before))).isEmpty();
    }
}
