package jp.chiikiryoku.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // mode and unit | amount | result
                "DOWN 1円|5円|5円",
                "DOWN 1円|5 999/1000円|5円",
                "DOWN 1,000円|999 2/3円|0円",
                "DOWN 1,000円|1,000円|1,000円",
                "DOWN 1,000円|6,666,666 2/3円|6,666,000円",
                "UP 1円|5円|5円",
                "UP 1円|5 1/1000円|6円",
                "UP 1,000円|1,000円|1,000円",
                "UP 1,000円|1,000 1/2円|2,000円",
                "UP 1,000円|1,001円|2,000円",
                "UP 1,000円|0円|0円",
                "HALF_UP 1円|5 499/1000円|5円",
                "HALF_UP 1円|5 1/2円|6円",
                "HALF_UP 1円|5 501/1000円|6円",
                "HALF_UP 1円|5円|5円",
                "HALF_UP 2円|4 999/1000円|4円",
                "HALF_UP 2円|5円|6円",
                "HALF_UP 3円|4 499/1000円|3円",
                "HALF_UP 3円|4 1/2円|6円",
                "HALF_UP 3円|5円|6円",
                "HALF_UP 3円|3 999/1000円|3円",
                "HALF_UP 1,000円|1,499 999/1000円|1,000円",
                "HALF_UP 1,000円|1,500円|2,000円",
                "HALF_UP 1,000円|1,501円|2,000円",
                "HALF_UP 999円|499 1/3円|0円",
                "HALF_UP 999円|499 1/2円|999円",
                "HALF_UP 999円|500円|999円"
            })
    void takes_an_amount_to_a_multiple_of_its_unit(String rounding, String amount, String result) {
        assertThat(Rounding.parse(rounding).round(ExactYen.parse(amount))).isEqualTo(Yen.parse(result));
    }

    @Test
    void splits_a_half_of_any_denominator_exactly() {
        Rounding rounding = Rounding.of(Rounding.Mode.HALF_UP, Yen.of(1));
        long odd = Long.MAX_VALUE;
        assertThat(rounding.round(ExactYen.of(0, odd / 2, odd))).isEqualTo(Yen.ZERO);
        assertThat(rounding.round(ExactYen.of(0, odd / 2 + 1, odd))).isEqualTo(Yen.of(1));
    }

    @Test
    void reaches_64_bits_and_throws_beyond() {
        ExactYen greatest = ExactYen.of(Long.MAX_VALUE, 0, 1);
        ExactYen beyond = ExactYen.of(Long.MAX_VALUE, 1, 2);
        assertThat(Rounding.parse("UP 1円").round(greatest)).isEqualTo(Yen.of(Long.MAX_VALUE));
        assertThat(Rounding.parse("DOWN 1円").round(beyond)).isEqualTo(Yen.of(Long.MAX_VALUE));
        assertThat(Rounding.parse("HALF_UP 1,000円").round(ExactYen.of(Long.MAX_VALUE - 308, 1, 2)))
                .isEqualTo(Yen.parse("9,223,372,036,854,775,000円"));
        assertThat(Rounding.of(Rounding.Mode.UP, Yen.of(Long.MAX_VALUE)).round(ExactYen.of(0, 1, 2)))
                .isEqualTo(Yen.of(Long.MAX_VALUE));
        assertThat(Rounding.of(Rounding.Mode.HALF_UP, Yen.of(Long.MAX_VALUE)).round(greatest))
                .isEqualTo(Yen.of(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @EnumSource(names = {"UP", "HALF_UP"})
    void throws_when_the_multiple_above_does_not_fit(Rounding.Mode mode) {
        ExactYen beyond = ExactYen.of(Long.MAX_VALUE, 1, 2);
        assertThatThrownBy(() -> Rounding.of(mode, Yen.of(1)).round(beyond)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rounding.of(mode, Yen.of(1_000)).round(beyond))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refuses_a_unit_of_less_than_one_yen_and_names_it(long unit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.of(Rounding.Mode.DOWN, Yen.of(unit)))
                .withMessage("The unit (" + Yen.of(unit) + ") must be one yen or more.");
    }

    @Test
    void holds_its_parts_and_prints_them() {
        Rounding rounding = Rounding.of(Rounding.Mode.DOWN, Yen.of(1_000));
        assertThat(rounding.mode()).isEqualTo(Rounding.Mode.DOWN);
        assertThat(rounding.unit()).isEqualTo(Yen.of(1_000));
        assertThat(rounding).hasToString("DOWN 1,000円");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DOWN", "DOWN ", "DOWN1,000円", "down 1円", "CEILING 1円", " DOWN 1円"})
    void refuses_a_text_of_another_form_and_names_it(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.parse(text))
                .withMessage("The text (" + text + ") must be a rounding. Maybe write it like DOWN 1,000円.");
    }

    @Test
    void refuses_a_text_with_a_wrong_unit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.parse("UP 1000円"))
                .withMessageContaining("(1000円)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.parse("UP 0円"))
                .withMessageContaining("(0円)");
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Rounding.of(null, Yen.of(1)))
                .withMessage("mode");
        assertThatNullPointerException()
                .isThrownBy(() -> Rounding.of(Rounding.Mode.UP, null))
                .withMessage("unit");
        assertThatNullPointerException().isThrownBy(() -> Rounding.parse(null)).withMessage("text");
    }
}
