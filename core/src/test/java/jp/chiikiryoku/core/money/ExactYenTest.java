package jp.chiikiryoku.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactYenTest {

    @Test
    void keeps_its_fraction_in_lowest_terms() {
        ExactYen amount = ExactYen.of(6, 4, 6);
        assertThat(amount).isEqualTo(ExactYen.of(6, 2, 3)).hasToString("6 2/3円");
        assertThat(amount.yen()).isEqualTo(6);
        assertThat(amount.numerator()).isEqualTo(2);
        assertThat(amount.denominator()).isEqualTo(3);
        assertThat(ExactYen.of(6, 0, 9)).isEqualTo(ExactYen.from(Yen.of(6))).hasToString("6円");
    }

    @Test
    void refuses_what_is_negative_or_no_proper_fraction() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactYen.of(-1, 0, 1))
                .withMessage("The amount (-1, 0) must not be negative.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactYen.of(0, -1, 2))
                .withMessage("The amount (0, -1) must not be negative.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactYen.of(0, 3, 3))
                .withMessage("The fraction (3/3) must be less than one yen.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactYen.of(0, 0, 0))
                .withMessageContaining("(0/0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactYen.of(0, 0, -1))
                .withMessageContaining("(0/-1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactYen.from(Yen.of(-1)))
                .withMessageContaining("-1");
        assertThat(ExactYen.of(0, 2, 3)).hasToString("0 2/3円");
    }

    @Test
    void parses_what_it_prints() {
        assertThat(ExactYen.parse("6,666,666 2/3円")).isEqualTo(ExactYen.of(6_666_666, 2, 3));
        assertThat(ExactYen.parse("1,000円")).isEqualTo(ExactYen.of(1_000, 0, 1));
        assertThat(ExactYen.parse("0 4/6円")).isEqualTo(ExactYen.of(0, 2, 3));
        assertThat(ExactYen.parse("0 1/9223372036854775807円")).isEqualTo(ExactYen.of(0, 1, Long.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "円", "1000円", "-1円", "1 2/3", "1 2/円", "1  2/3円", "1 0/3円", "1 02/3円", "1 2/03円", "2/3円", "1.5円"
            })
    void refuses_a_text_of_another_form_and_names_it(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactYen.parse(text))
                .withMessage("The text (" + text + ") must be an amount in yen. Maybe write it like 6,666,666 2/3円.");
    }

    @Test
    void refuses_an_improper_fraction_numbers_beyond_64_bits_and_null() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactYen.parse("1 3/2円"))
                .withMessageContaining("(3/2)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactYen.parse("9,223,372,036,854,775,808円"))
                .withMessageContaining("(9,223,372,036,854,775,808円)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactYen.parse("0 1/9223372036854775808円"))
                .withMessageContaining("9223372036854775808");
        assertThatIllegalArgumentException().isThrownBy(() -> ExactYen.parse("01円"));
        assertThatNullPointerException().isThrownBy(() -> ExactYen.parse(null)).withMessage("text");
    }

    @Test
    void lets_halves_and_thirds_meet_before_anything_is_rounded() {
        assertThat(ExactYen.of(166_666, 1, 2).plus(Yen.of(3_333_333))).isEqualTo(ExactYen.of(3_499_999, 1, 2));
        assertThat(ExactYen.of(1, 1, 2).plus(ExactYen.of(2, 1, 2))).isEqualTo(ExactYen.of(4, 0, 1));
        assertThat(ExactYen.of(1, 1, 2).plus(ExactYen.of(2, 1, 3))).isEqualTo(ExactYen.of(3, 5, 6));
        assertThat(ExactYen.of(1, 2, 3).plus(ExactYen.of(2, 1, 2))).isEqualTo(ExactYen.of(4, 1, 6));
        assertThat(ExactYen.of(0, 5, 6).plus(ExactYen.of(0, 3, 4))).isEqualTo(ExactYen.of(1, 7, 12));
    }

    @Test
    void finds_the_least_common_denominator() {
        ExactYen third = ExactYen.of(0, 1, 3_000_000_000_000_000_000L);
        assertThat(third.plus(third)).isEqualTo(ExactYen.of(0, 1, 1_500_000_000_000_000_000L));
    }

    @Test
    void gives_back_whole_yen_as_far_as_it_has_them() {
        assertThat(ExactYen.of(5, 1, 2).plus(Yen.of(-5))).isEqualTo(ExactYen.of(0, 1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactYen.of(5, 1, 2).plus(Yen.of(-6)));
    }

    @Test
    void reaches_64_bits_and_throws_beyond() {
        ExactYen half = ExactYen.of(0, 1, 2);
        ExactYen greatest = ExactYen.of(Long.MAX_VALUE, 0, 1);
        assertThat(greatest.plus(half)).isEqualTo(ExactYen.of(Long.MAX_VALUE, 1, 2));
        assertThat(ExactYen.of(Long.MAX_VALUE - 1, 1, 2).plus(half)).isEqualTo(greatest);
        assertThatThrownBy(() -> greatest.plus(half).plus(half)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> greatest.plus(ExactYen.of(1, 0, 1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> greatest.plus(Yen.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> ExactYen.of(0, 1, Long.MAX_VALUE).plus(half)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> ExactYen.of(0, Long.MAX_VALUE - 1, Long.MAX_VALUE)
                        .plus(ExactYen.of(0, Long.MAX_VALUE - 1, Long.MAX_VALUE)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void is_whole_without_a_fraction() {
        assertThat(ExactYen.of(5, 0, 1).isWhole()).isTrue();
        assertThat(ExactYen.of(5, 1, 1_000_000).isWhole()).isFalse();
        assertThat(ExactYen.ZERO.isWhole()).isTrue();
    }

    @Test
    void is_rounded_to_one_yen_in_either_direction() {
        assertThat(ExactYen.of(5, 999, 1_000).roundedDown()).isEqualTo(Yen.of(5));
        assertThat(ExactYen.of(5, 1, 1_000).roundedUp()).isEqualTo(Yen.of(6));
        assertThat(ExactYen.of(5, 0, 1).roundedUp()).isEqualTo(Yen.of(5));
        assertThat(ExactYen.of(Long.MAX_VALUE, 0, 1).roundedUp()).isEqualTo(Yen.of(Long.MAX_VALUE));
        assertThatThrownBy(() -> ExactYen.of(Long.MAX_VALUE, 1, 2).roundedUp()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void is_rounded_as_a_source_declares() {
        Rounding down = Rounding.of(Rounding.Mode.DOWN, Yen.of(1_000));
        assertThat(ExactYen.of(6_666_666, 2, 3).rounded(down)).isEqualTo(Yen.of(6_666_000));
    }

    @Test
    void compares_yen_first_then_fractions() {
        assertThat(ExactYen.of(5, 2, 3)).isLessThan(ExactYen.of(6, 1, 3)).isGreaterThan(ExactYen.of(5, 1, 2));
        assertThat(ExactYen.of(6, 0, 1)).isGreaterThan(ExactYen.of(5, 2, 3));
        assertThat(ExactYen.of(5, 1, 2)).isEqualByComparingTo(ExactYen.of(5, 2, 4));
        assertThat(ExactYen.of(0, Long.MAX_VALUE - 1, Long.MAX_VALUE))
                .isGreaterThan(ExactYen.of(0, Long.MAX_VALUE - 2, Long.MAX_VALUE - 1));
    }
}
