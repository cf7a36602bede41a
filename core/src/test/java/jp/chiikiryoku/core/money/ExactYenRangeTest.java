package jp.chiikiryoku.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ExactYenRangeTest {

    private static final ExactYen HALF = ExactYen.of(0, 1, 2);
    private static final ExactYen FIVE = ExactYen.from(Yen.of(5));

    @Test
    void its_ends_stand_in_order() {
        assertThat(ExactYenRange.of(HALF, HALF).isExact()).isTrue();
        assertThat(ExactYenRange.of(HALF, FIVE).isExact()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactYenRange.of(FIVE, HALF))
                .withMessage("The certain amount (5円) must not be greater than the possible one (0 1/2円).");
    }

    @Test
    void is_added_end_by_end() {
        assertThat(ExactYenRange.of(HALF, FIVE).plus(ExactYenRange.of(HALF, HALF)))
                .isEqualTo(ExactYenRange.of(ExactYen.of(1, 0, 1), ExactYen.of(5, 1, 2)));
        assertThat(ExactYenRange.ZERO.plus(ExactYenRange.of(HALF, FIVE))).isEqualTo(ExactYenRange.of(HALF, FIVE));
        ExactYenRange greatest = ExactYenRange.of(HALF, ExactYen.from(Yen.of(Long.MAX_VALUE)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> greatest.plus(greatest));
    }

    @Test
    void is_whole_if_both_ends_are() {
        assertThat(ExactYenRange.of(FIVE, FIVE).isWhole()).isTrue();
        assertThat(ExactYenRange.of(HALF, FIVE).isWhole()).isFalse();
        assertThat(ExactYenRange.of(ExactYen.ZERO, HALF).isWhole()).isFalse();
    }

    // 500,499 1/2 to 1,000,999 in thousands, half up
    @Test
    void each_end_is_rounded_once() {
        ExactYenRange range = ExactYenRange.of(ExactYen.of(500_499, 1, 2), ExactYen.from(Yen.of(1_000_999)));
        assertThat(range.rounded(Rounding.of(Rounding.Mode.HALF_UP, Yen.of(1_000))))
                .hasToString("500,000円～1,001,000円");
        assertThat(range.roundedDown()).hasToString("500,499円～1,000,999円");
        assertThat(range).hasToString("500,499 1/2円～1,000,999円");
        assertThat(ExactYenRange.of(HALF, HALF)).hasToString("0 1/2円");
    }

    @Test
    void a_rate_of_an_interval_is_exact_at_both_ends() {
        Rate half = Rate.of(1, 2);
        assertThat(half.times(YenRange.of(Yen.of(999), Yen.of(1_599)))).hasToString("499 1/2円～799 1/2円");
        assertThat(half.times(YenRange.exactly(Yen.of(3))))
                .isEqualTo(ExactYenRange.of(half.times(Yen.of(3)), half.times(Yen.of(3))));
        assertThatIllegalArgumentException().isThrownBy(() -> half.times(YenRange.of(Yen.of(-1), Yen.of(1))));
    }
}
