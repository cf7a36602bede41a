package jp.chiikiryoku.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YenRangeTest {

    private static final Yen CERTAIN = Yen.of(6_172_000);
    private static final Yen POSSIBLE = Yen.of(9_258_000);

    @Test
    void holds_the_certain_and_the_possible_amount() {
        YenRange range = YenRange.of(CERTAIN, POSSIBLE);
        assertThat(range.yen()).isEqualTo(CERTAIN);
        assertThat(range.atMost()).isEqualTo(POSSIBLE);
        assertThat(range.isExact()).isFalse();
        assertThat(range).hasToString("6,172,000円～9,258,000円");
    }

    @Test
    void may_have_nothing_open_or_nothing_certain() {
        assertThat(YenRange.exactly(CERTAIN))
                .isEqualTo(YenRange.of(CERTAIN, CERTAIN))
                .hasToString("6,172,000円");
        assertThat(YenRange.exactly(CERTAIN).isExact()).isTrue();
        assertThat(YenRange.upTo(POSSIBLE))
                .isEqualTo(YenRange.of(Yen.ZERO, POSSIBLE))
                .hasToString("0円～9,258,000円");
        assertThat(YenRange.ZERO).isEqualTo(YenRange.exactly(Yen.ZERO)).isEqualTo(YenRange.upTo(Yen.ZERO));
    }

    @Test
    void refuses_more_certainty_than_possibility() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YenRange.of(Yen.of(101), Yen.of(100)))
                .withMessage("The certain amount (101円) must not be greater than the possible one (100円).");
        assertThatIllegalArgumentException().isThrownBy(() -> YenRange.upTo(Yen.of(-1)));
    }

    @Test
    void contains_its_ends_and_what_lies_between() {
        YenRange range = YenRange.of(Yen.of(10), Yen.of(20));
        assertThat(range.contains(Yen.of(9))).isFalse();
        assertThat(range.contains(Yen.of(10))).isTrue();
        assertThat(range.contains(Yen.of(15))).isTrue();
        assertThat(range.contains(Yen.of(20))).isTrue();
        assertThat(range.contains(Yen.of(21))).isFalse();
    }

    @Test
    void parses_one_amount_or_two() {
        assertThat(YenRange.parse("6,172,000円～9,258,000円")).isEqualTo(YenRange.of(CERTAIN, POSSIBLE));
        assertThat(YenRange.parse("6,172,000円")).isEqualTo(YenRange.exactly(CERTAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "～", "1円～", "～1円", "1円～2円～3円"})
    void refuses_a_text_of_another_form_and_names_it(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YenRange.parse(text))
                .withMessage("The text (" + text + ") must be an interval. Maybe write it like 0円～1,000円.");
    }

    @Test
    void refuses_a_text_with_a_wrong_amount_or_ends_the_wrong_way_round() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YenRange.parse("1円～2"))
                .withMessageContaining("(2)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YenRange.parse("2円～1円"))
                .withMessageContaining("(2円)");
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> YenRange.of(null, POSSIBLE))
                .withMessage("yen");
        assertThatNullPointerException()
                .isThrownBy(() -> YenRange.of(CERTAIN, null))
                .withMessage("atMost");
        assertThatNullPointerException().isThrownBy(() -> YenRange.parse(null)).withMessage("text");
    }
}
