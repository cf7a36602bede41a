package jp.chiikiryoku.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class JapanTimeTest {

    @Test
    void the_day_in_japan_begins_nine_hours_before_that_of_utc() {
        assertThat(JapanTime.dayOf(OffsetDateTime.parse("2025-03-31T14:59:59Z")))
                .isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(JapanTime.dayOf(OffsetDateTime.parse("2025-03-31T15:00:00Z")))
                .isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(JapanTime.dayOf(OffsetDateTime.parse("2025-04-01T00:00:00+09:00")))
                .isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(JapanTime.dayOf(null)).isNull();
    }

    @Test
    void an_instant_is_shown_as_clocks_in_japan_show_it() {
        assertThat(JapanTime.of(OffsetDateTime.parse("2025-04-10T03:00:00Z")))
                .isEqualTo(OffsetDateTime.parse("2025-04-10T12:00:00+09:00"))
                .hasToString("2025-04-10T12:00+09:00");
    }
}
