package jp.chiikiryoku.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    private static final long GREATEST_TERM = 2_000_000_000L;

    @Test
    void is_kept_in_lowest_terms() {
        assertThat(Rate.of(4, 6)).isEqualTo(Rate.of(2, 3)).hasToString("2/3");
        assertThat(Rate.of(4, 6).numerator()).isEqualTo(2);
        assertThat(Rate.of(4, 6).denominator()).isEqualTo(3);
        assertThat(Rate.of(6, 3)).hasToString("2");
        assertThat(Rate.of(0, 7)).isEqualTo(Rate.ZERO).hasToString("0");
        assertThat(Rate.of(5, 5)).isEqualTo(Rate.ONE).hasToString("1");
    }

    @Test
    void accepts_terms_up_to_their_limits() {
        assertThat(Rate.of(GREATEST_TERM, GREATEST_TERM - 1)).hasToString("2000000000/1999999999");
        assertThat(Rate.of(GREATEST_TERM - 1, GREATEST_TERM)).hasToString("1999999999/2000000000");
    }

    @Test
    void refuses_terms_one_step_outside_and_names_them() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.of(-1, 3))
                .withMessage("The numerator (-1) must be from 0 to 2000000000.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.of(2_000_000_001, 3))
                .withMessage("The numerator (2000000001) must be from 0 to 2000000000.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.of(1, 0))
                .withMessage("The denominator (0) must be from 1 to 2000000000.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.of(1, 2_000_000_001))
                .withMessage("The denominator (2000000001) must be from 1 to 2000000000.");
    }

    @Test
    void parses_fractions_and_whole_numbers() {
        assertThat(Rate.parse("2/3")).isEqualTo(Rate.of(2, 3));
        assertThat(Rate.parse("4/6")).isEqualTo(Rate.of(2, 3));
        assertThat(Rate.parse("2")).isEqualTo(Rate.of(2, 1));
        assertThat(Rate.parse("0")).isEqualTo(Rate.ZERO);
        assertThat(Rate.parse("2000000000")).isEqualTo(Rate.of(GREATEST_TERM, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "2/", "/3", "2/0", "02/3", "2/03", "-2/3", "0.5", "2 / 3", "1/2/3", "12345678901"})
    void refuses_a_text_of_another_form_and_names_it(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.parse(text))
                .withMessage("The text (" + text + ") must be a fraction of whole numbers. Maybe write it like 2/3.");
    }

    @Test
    void refuses_a_text_with_a_term_out_of_range_and_null() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.parse("2000000001"))
                .withMessageContaining("(2000000001)");
        assertThatNullPointerException().isThrownBy(() -> Rate.parse(null)).withMessage("text");
    }

    @Test
    void takes_its_part_of_an_amount_exactly() {
        assertThat(Rate.of(2, 3).times(Yen.of(10_000_000))).isEqualTo(ExactYen.of(6_666_666, 2, 3));
        assertThat(Rate.of(1, 2).times(Yen.of(5_000_000))).isEqualTo(ExactYen.of(2_500_000, 0, 1));
        assertThat(Rate.of(3, 2).times(Yen.of(35_000_001))).isEqualTo(ExactYen.of(52_500_001, 1, 2));
        assertThat(Rate.ZERO.times(Yen.of(10))).isEqualTo(ExactYen.ZERO);
        assertThat(Rate.of(2, 3).times(Yen.ZERO)).isEqualTo(ExactYen.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1/3", "1/2", "1", "2000000000"})
    void refuses_a_negative_amount_whatever_the_rate(String rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.parse(rate).times(Yen.of(-1)))
                .withMessage("The amount (-1円) must not be negative.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.parse(rate).times(Yen.of(Long.MIN_VALUE)))
                .withMessageContaining("(-9,223,372,036,854,775,808円)");
    }

    @Test
    void reaches_64_bits_and_throws_beyond() {
        assertThat(Rate.ONE.times(Yen.of(Long.MAX_VALUE))).isEqualTo(ExactYen.of(Long.MAX_VALUE, 0, 1));
        assertThat(Rate.of(2, 1).times(Yen.of(Long.MAX_VALUE / 2))).isEqualTo(ExactYen.of(Long.MAX_VALUE - 1, 0, 1));
        assertThat(Rate.of(3, 2).times(Yen.of(6_148_914_691_236_517_205L)))
                .isEqualTo(ExactYen.of(Long.MAX_VALUE, 1, 2));
        assertThatThrownBy(() -> Rate.of(2, 1).times(Yen.of(Long.MAX_VALUE / 2 + 1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rate.of(3, 2).times(Yen.of(6_148_914_691_236_517_206L)))
                .isInstanceOf(ArithmeticException.class);
        // Here only the remainder's share is one too many.
        assertThatThrownBy(() -> Rate.of(7, 4).times(Yen.of(5_270_498_306_774_157_605L)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void is_reached_from_its_boundary_upwards() {
        Rate rate = Rate.of(3, 2);
        Yen base = Yen.of(35_000_000);
        assertThat(rate.isReachedBy(Yen.of(52_499_999), base)).isFalse();
        assertThat(rate.isReachedBy(Yen.of(52_500_000), base)).isTrue();
        assertThat(rate.isReachedBy(Yen.of(52_500_001), base)).isTrue();
        assertThat(rate.isReachedBy(Yen.of(1), Yen.of(1))).isFalse();
        assertThat(rate.isReachedBy(Yen.of(2), Yen.of(1))).isTrue();
        assertThat(rate.isReachedBy(Yen.ZERO, Yen.ZERO)).isTrue();
    }

    @Test
    void answers_for_amounts_whose_products_do_not_fit_into_64_bits() {
        Rate greatest = Rate.of(GREATEST_TERM, 1);
        assertThat(greatest.isReachedBy(Yen.of(Long.MAX_VALUE), Yen.of(1_000_000_000_000_000L)))
                .isFalse();
        assertThat(greatest.isReachedBy(Yen.of(Long.MAX_VALUE), Yen.of(1))).isTrue();
    }

    @Test
    void is_not_reached_by_or_from_a_negative_amount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.ONE.isReachedBy(Yen.of(-1), Yen.of(1)))
                .withMessage("The amount (-1円) must not be negative.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.ONE.isReachedBy(Yen.of(1), Yen.of(-1)))
                .withMessage("The base (-1円) must not be negative.");
    }

    @Test
    void has_a_reciprocal_unless_it_is_zero() {
        assertThat(Rate.of(2, 3).reciprocal()).isEqualTo(Rate.of(3, 2));
        assertThatThrownBy(Rate.ZERO::reciprocal)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("The rate (0) has no reciprocal.");
    }

    @Test
    void adds_another_rate() {
        assertThat(Rate.of(1, 2).plus(Rate.of(1, 4))).isEqualTo(Rate.of(3, 4));
        assertThat(Rate.of(1, 6).plus(Rate.of(1, 3))).isEqualTo(Rate.of(1, 2));
        assertThat(Rate.of(GREATEST_TERM - 1, 1).plus(Rate.ONE)).isEqualTo(Rate.of(GREATEST_TERM, 1));
        assertThat(Rate.of(1, GREATEST_TERM).plus(Rate.of(2, GREATEST_TERM))).isEqualTo(Rate.of(3, GREATEST_TERM));
        assertThat(Rate.of(1, GREATEST_TERM).plus(Rate.ZERO)).isEqualTo(Rate.of(1, GREATEST_TERM));
    }

    @Test
    void throws_when_a_term_of_the_sum_is_out_of_range() {
        assertThatThrownBy(() -> Rate.of(GREATEST_TERM, 1).plus(Rate.ONE))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("(2000000000)")
                .hasMessageContaining("(1)");
        assertThatThrownBy(() -> Rate.of(1, 1_999_999_999).plus(Rate.of(1, GREATEST_TERM)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("(1/1999999999)");
        assertThatThrownBy(() -> Rate.of(1, 50_000).plus(Rate.of(1, 50_001))).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"2/3, 1/2, 1", "1/2, 2/3, -1", "1/2, 2/4, 0", "1999999999/2000000000, 1999999998/1999999999, 1"})
    void compares_exactly(String one, String other, int sign) {
        Rate left = Rate.parse(one);
        Rate right = Rate.parse(other);
        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(sign);
        assertThat(left.isGreaterThan(right)).isEqualTo(sign > 0);
        assertThat(left.max(right)).isSameAs(sign >= 0 ? left : right);
    }

    @Test
    void is_a_text_in_json() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.writeValueAsString(Rate.of(2, 3))).isEqualTo("\"2/3\"");
        assertThat(mapper.readValue("\"2/3\"", Rate.class)).isEqualTo(Rate.of(2, 3));
    }
}
