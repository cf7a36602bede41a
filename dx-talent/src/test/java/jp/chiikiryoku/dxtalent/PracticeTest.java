package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static Practice practice(Experience... periods) {
        return Practice.of(List.of(periods), AS_OF);
    }

    @Test
    void no_period_is_no_practice() {
        assertThat(practice()).isEqualTo(new Practice(List.of(), 0, 0));
    }

    @Test
    void periods_that_overlap_adjoin_or_repeat_are_one() {
        Practice expected = new Practice(List.of(span("2020-01-01", "2021-12-31")), 24, 0);
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
        assertThat(practice(period("2020-01-01", "2020-12-30"), period("2021-01-01", "2021-12-31")))
                .isEqualTo(new Practice(
                        List.of(span("2020-01-01", "2020-12-30"), span("2021-01-01", "2021-12-31")), 11 + 12, 30));
    }

    @Test
    void days_after_the_reference_day_do_not_count() {
        assertThat(practice(period("2025-03-01", "2030-12-31"), period("2025-04-02", "2030-12-31")))
                .isEqualTo(new Practice(List.of(span("2025-03-01", "2025-04-01")), 1, 1));
        assertThat(practice(Experience.of(AS_OF))).isEqualTo(new Practice(List.of(Term.of(AS_OF, AS_OF)), 0, 1));
        assertThat(practice(Experience.of(AS_OF.plusDays(1)))).isEqualTo(new Practice(List.of(), 0, 0));
    }

    @Test
    void an_open_end_runs_to_the_reference_day() {
        assertThat(practice(Experience.of(LocalDate.of(2025, 1, 1)), period("2025-02-01", "2025-02-28")))
                .isEqualTo(new Practice(List.of(span("2025-01-01", "2025-04-01")), 3, 1));
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
                .containsExactly(1, 1);
        assertThat(practice(period("2023-01-31", "2023-02-27")))
                .extracting(Practice::months, Practice::oddDays)
                .containsExactly(0, 28);
    }
}
