package jp.chiikiryoku.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YenTest {

    @Test
    void holds_whole_yen_and_prints_them_in_groups() {
        assertThat(Yen.of(25_000_000).value()).isEqualTo(25_000_000);
        assertThat(Yen.of(25_000_000)).hasToString("25,000,000円");
        assertThat(Yen.of(-5)).hasToString("-5円");
        assertThat(Yen.of(0)).isSameAs(Yen.ZERO).hasToString("0円");
    }

    @Test
    void parses_what_it_prints() {
        assertThat(Yen.parse("25,000,000円")).isEqualTo(Yen.of(25_000_000));
        assertThat(Yen.parse("-1,000円")).isEqualTo(Yen.of(-1_000));
        assertThat(Yen.parse("9,223,372,036,854,775,807円")).isEqualTo(Yen.of(Long.MAX_VALUE));
        assertThat(Yen.parse("-9,223,372,036,854,775,808円")).isEqualTo(Yen.of(Long.MIN_VALUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "円", "1000円", "1,00円", "1,000", "1,000円 ", "1.5円", "+1円", "１円", "1,0000円", "¥1"})
    void refuses_a_text_of_another_form_and_names_it(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yen.parse(text))
                .withMessage("The text (" + text + ") must be an amount in yen. Maybe write it like 25,000,000円.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9,223,372,036,854,775,808円", "-9,223,372,036,854,775,809円"})
    void refuses_a_text_beyond_64_bits_and_names_it(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yen.parse(text))
                .withMessage("The text (" + text + ") must fit into 64 bits.");
    }

    @Test
    void refuses_leading_zeros_and_offers_the_amount_without_them() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yen.parse("001,000円"))
                .withMessage("The text (001,000円) must have no leading zeros. Maybe write it like 1,000円.");
        assertThatIllegalArgumentException().isThrownBy(() -> Yen.parse("-0円")).withMessageContaining("(-0円)");
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException().isThrownBy(() -> Yen.parse(null)).withMessage("text");
    }

    @Test
    void adds_subtracts_and_multiplies() {
        assertThat(Yen.of(300).plus(Yen.of(-100))).isEqualTo(Yen.of(200));
        assertThat(Yen.of(300).minus(Yen.of(500))).isEqualTo(Yen.of(-200));
        assertThat(Yen.of(12_000).times(5)).isEqualTo(Yen.of(60_000));
    }

    @Test
    void reaches_the_limits_of_64_bits() {
        assertThat(Yen.of(Long.MAX_VALUE - 1).plus(Yen.of(1))).isEqualTo(Yen.of(Long.MAX_VALUE));
        assertThat(Yen.of(Long.MIN_VALUE + 1).minus(Yen.of(1))).isEqualTo(Yen.of(Long.MIN_VALUE));
        assertThat(Yen.of(Long.MAX_VALUE / 7).times(7)).isEqualTo(Yen.of(Long.MAX_VALUE));
    }

    @Test
    void throws_instead_of_wrapping_round() {
        assertThatThrownBy(() -> Yen.of(Long.MAX_VALUE).plus(Yen.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Yen.of(Long.MIN_VALUE).minus(Yen.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Yen.of(Long.MAX_VALUE / 7 + 1).times(7)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void knows_the_smaller_and_the_greater() {
        Yen small = Yen.of(99);
        Yen great = Yen.of(100);
        assertThat(small.min(great)).isSameAs(small);
        assertThat(great.min(small)).isSameAs(small);
        assertThat(small.max(great)).isSameAs(great);
        assertThat(great.max(small)).isSameAs(great);
        assertThat(great.min(great)).isSameAs(great);
        assertThat(great.max(great)).isSameAs(great);
        assertThat(small).isLessThan(great).isEqualByComparingTo(Yen.of(99));
    }

    @Test
    void keeps_itself_against_an_equal_amount() {
        Yen one = Yen.of(100);
        Yen other = Yen.of(100);
        assertThat(one.min(other)).isSameAs(one);
        assertThat(one.max(other)).isSameAs(one);
    }

    @Test
    void is_greater_or_less_only_strictly() {
        assertThat(Yen.of(101).isGreaterThan(Yen.of(100))).isTrue();
        assertThat(Yen.of(100).isGreaterThan(Yen.of(100))).isFalse();
        assertThat(Yen.of(99).isGreaterThan(Yen.of(100))).isFalse();
        assertThat(Yen.of(99).isLessThan(Yen.of(100))).isTrue();
        assertThat(Yen.of(100).isLessThan(Yen.of(100))).isFalse();
        assertThat(Yen.of(101).isLessThan(Yen.of(100))).isFalse();
    }

    @Test
    void is_zero_only_at_zero() {
        assertThat(Yen.ZERO.isZero()).isTrue();
        assertThat(Yen.of(1).isZero()).isFalse();
        assertThat(Yen.of(-1).isZero()).isFalse();
    }

    @Test
    void is_a_plain_integer_in_json() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.writeValueAsString(Yen.of(25_000_000))).isEqualTo("25000000");
        assertThat(mapper.readValue("25000000", Yen.class)).isEqualTo(Yen.of(25_000_000));
    }

    @Test
    void an_amount_that_is_left_out_is_zero() {
        assertThat(Yen.orZero(null)).isSameAs(Yen.ZERO);
        assertThat(Yen.orZero(Yen.of(1))).isEqualTo(Yen.of(1));
        assertThat(Yen.orZero(Yen.of(-1))).isEqualTo(Yen.of(-1));
    }
}
