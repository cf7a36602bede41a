package jp.chiikiryoku.dxtalent.accelerator.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CheckedPositionTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final CheckedPosition CLOSED = new CheckedPosition(FIRST, LAST);
    private static final CheckedPosition OPEN = new CheckedPosition(FIRST, null);

    @Test
    void it_holds_its_first_and_its_last_day() {
        assertThat(CLOSED.holds(FIRST.minusDays(1))).isFalse();
        assertThat(CLOSED.holds(FIRST)).isTrue();
        assertThat(CLOSED.holds(LAST)).isTrue();
        assertThat(CLOSED.holds(LAST.plusDays(1))).isFalse();
        assertThat(OPEN.holds(FIRST.minusDays(1))).isFalse();
        assertThat(OPEN.holds(LocalDate.MAX)).isTrue();
    }

    @Test
    void it_ends_before_every_day_after_its_last() {
        assertThat(CLOSED.endsBefore(LAST)).isFalse();
        assertThat(CLOSED.endsBefore(LAST.plusDays(1))).isTrue();
        assertThat(OPEN.endsBefore(LocalDate.MAX)).isFalse();
    }

    @Test
    void an_open_one_lasts_longer_than_any_that_ends() {
        assertThat(OPEN.lastsLongerThan(CLOSED)).isTrue();
        assertThat(CLOSED.lastsLongerThan(OPEN)).isFalse();
        assertThat(OPEN.lastsLongerThan(OPEN)).isFalse();
        assertThat(CLOSED.lastsLongerThan(CLOSED)).isFalse();
        assertThat(CLOSED.lastsLongerThan(new CheckedPosition(FIRST, LAST.minusDays(1))))
                .isTrue();
        assertThat(CLOSED.lastsLongerThan(new CheckedPosition(FIRST, LAST.plusDays(1))))
                .isFalse();
    }
}
