package jp.chiikiryoku.dxtalent.accelerator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.calendar.Term;
import org.junit.jupiter.api.Test;

class PracticeTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 4, 1);

    private static Experience period(String from, String to) {
        return Experience.of(LocalDate.parse(from)).withTo(LocalDate.parse(to));
    }

    private static Term span(String from, String to) {
        return Term.of(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static void expect(Practice practice, int months, int oddDays, Term... spans) {
        assertThat(practice.spans()).containsExactly(spans);
        assertThat(practice.months()).isEqualTo(months);
        assertThat(practice.oddDays()).isEqualTo(oddDays);
    }

    private static Practice practice(Experience... periods) {
        return Practice.of(List.of(periods), AS_OF);
    }

    @Test
    void no_period_is_no_practice() {
        expect(practice(), 0, 0);
    }

    @Test
    void periods_that_overlap_adjoin_or_repeat_are_one() {
        Practice expected = new Practice(List.of(span("2020-01-01", "2021-12-31")));
        expect(expected, 24, 0, span("2020-01-01", "2021-12-31"));
        assertThat(practice(period("2020-01-01", "2020-12-31"), period("2021-01-01", "2021-12-31")))
                .isEqualTo(expected);
        assertThat(practice(period("2020-01-01", "2021-06-30"), period("2020-12-31", "2021-12-31")))
                .isEqualTo(expected);
        assertThat(practice(period("2020-06-01", "2020-06-30"), period("2020-01-01", "2021-12-31")))
                .isEqualTo(expected);
        assertThat(practice(period("2020-01-01", "2021-12-31"), period("2020-01-01", "2021-12-31")))
                .isEqualTo(expected);
    }

    @Test
    void a_free_day_separates_two_periods() {
        expect(
                practice(period("2020-01-01", "2020-12-30"), period("2021-01-01", "2021-12-31")),
                11 + 12,
                30,
                span("2020-01-01", "2020-12-30"),
                span("2021-01-01", "2021-12-31"));
    }

    @Test
    void days_after_the_reference_day_do_not_count() {
        expect(
                practice(period("2025-03-01", "2030-12-31"), period("2025-04-02", "2030-12-31")),
                1,
                1,
                span("2025-03-01", "2025-04-01"));
        expect(practice(Experience.of(AS_OF)), 0, 1, Term.of(AS_OF, AS_OF));
        expect(practice(Experience.of(AS_OF.plusDays(1))), 0, 0);
    }

    @Test
    void an_open_end_runs_to_the_reference_day() {
        expect(
                practice(Experience.of(LocalDate.of(2025, 1, 1)), period("2025-02-01", "2025-02-28")),
                3,
                1,
                span("2025-01-01", "2025-04-01"));
    }

    @Test
    void months_are_those_of_the_calendar() {
        assertThat(practice(period("2023-02-01", "2023-02-28")))
                .extracting(Practice::months, Practice::oddDays)
                .containsExactly(1, 0);
        assertThat(practice(period("2024-02-01", "2024-02-28")))
                .extracting(Practice::months, Practice::oddDays)
                .containsExactly(0, 28);
        assertThat(practice(period("2023-01-31", "2023-02-28")))
                .extracting(Practice::months, Practice::oddDays)
                .containsExactly(1, 0);
        assertThat(practice(period("2023-01-31", "2023-03-01")))
                .extracting(Practice::months, Practice::oddDays)
                .containsExactly(1, 1);
        assertThat(practice(period("2023-01-31", "2023-02-27")))
                .extracting(Practice::months, Practice::oddDays)
                .containsExactly(0, 28);
    }

    // 民法 第143条: five years from 29 February 2020 end on 28 February 2025.
    @Test
    void years_that_begin_on_a_leap_day_end_on_the_last_day_of_february() {
        expect(practice(period("2020-02-29", "2025-02-28")), 60, 0, span("2020-02-29", "2025-02-28"));
        expect(practice(period("2020-02-29", "2025-02-27")), 59, 30, span("2020-02-29", "2025-02-27"));
    }

    @Test
    void months_of_two_spans_from_the_31st_are_added_up() {
        expect(
                practice(period("2016-01-31", "2019-02-28"), period("2020-08-31", "2022-07-30")),
                37 + 23,
                0,
                span("2016-01-31", "2019-02-28"),
                span("2020-08-31", "2022-07-30"));
    }

    @Test
    void the_last_span_goes_on_until_the_months_are_full() {
        assertThat(practice(Experience.of(LocalDate.of(2020, 5, 1))).firstDayOf(60))
                .isEqualTo(LocalDate.of(2025, 4, 30));
        assertThat(practice(period("2015-04-01", "2015-06-30"), Experience.of(LocalDate.of(2021, 6, 1)))
                        .firstDayOf(60))
                .isEqualTo(LocalDate.of(2026, 2, 28));
        // One month from 31 January is whole on 28 February, not on the day before.
        assertThat(practice(period("2025-01-31", "2025-02-01")).firstDayOf(1)).isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void without_a_span_no_day_is_the_first() {
        assertThatIllegalStateException()
                .isThrownBy(() -> practice().firstDayOf(60))
                .withMessage("The spans (none) must be one or more.");
    }

    @Test
    void spans_are_ascending_with_a_free_day_between_them() {
        Term first = span("2020-01-01", "2020-12-31");
        assertThat(new Practice(List.of(first, span("2021-01-02", "2021-01-31"))).spans())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Practice(List.of(first, span("2021-01-01", "2021-01-31"))))
                .withMessage(
                        "The span (2021-01-01/2021-01-31) must begin a free day or more after 2020-01-01/2020-12-31.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Practice(List.of(first, span("2019-01-01", "2019-01-31"))));
    }

    @Test
    void a_period_states_its_first_day() {
        assertThatNullPointerException()
                .isThrownBy(() -> practice(new Experience(null, AS_OF, null)))
                .withMessage("from");
    }
}
