package jp.chiikiryoku.core.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YenWithinDefinitionTest {

    public record Grant(
            @YenWithin @Nullable Yen amount,
            @YenWithin(min = 1) @Nullable Yen positive) {}

    public record Twice(
            @YenWithin(min = 1) @YenWithin(min = 5) @Nullable
            Yen amount) {}

    public record Single(
            @YenWithin(min = YenWithin.GREATEST) Yen amount) {}

    public record Negative(@YenWithin(min = -1) Yen amount) {}

    public record TooGreat(
            @YenWithin(min = YenWithin.GREATEST + 1) Yen amount) {}

    public record OnText(@YenWithin String amount) {}

    @ParameterizedTest
    @CsvSource({
        "-1, false, false",
        "0, true, false",
        "1, true, true",
        "1000000000000000, true, true",
        "1000000000000001, false, false",
        "-9223372036854775808, false, false",
        "9223372036854775807, false, false",
    })
    void an_amount_lies_within_its_bounds(long yen, boolean valid, boolean positive) {
        assertThat(Checked.problems(new Grant(Yen.of(yen), null)))
                .isEqualTo(valid ? List.of() : List.of("\"/amount\" out-of-range"));
        assertThat(Checked.problems(new Grant(null, Yen.of(yen))))
                .isEqualTo(positive ? List.of() : List.of("\"/positive\" out-of-range"));
    }

    @Test
    void an_absent_amount_is_valid() {
        assertThat(Checked.problems(new Grant(null, null))).isEmpty();
    }

    @Test
    void the_fault_tells_both_bounds() {
        assertThat(Checked.texts(new Grant(null, Yen.ZERO)))
                .containsExactly("Write an amount from 1 yen to 1,000,000,000,000,000 yen.");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 4})
    void every_declaration_of_several_applies(long yen) {
        assertThat(Checked.problems(new Twice(Yen.of(yen)))).containsExactly("\"/amount\" out-of-range");
        assertThat(Checked.problems(new Twice(Yen.of(5)))).isEmpty();
    }

    @Test
    void a_minimum_below_zero_or_above_the_greatest_amount_is_refused() {
        assertThat(Checked.problems(new Single(Yen.of(YenWithin.GREATEST)))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(Negative.class))
                .withMessageEndingWith(" must have a minimum from 0 to 1000000000000000.");
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(TooGreat.class));
    }

    @Test
    void another_type_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(OnText.class))
                .withMessageEndingWith(" must stand on jp.chiikiryoku.core.money.Yen, not on java.lang.String.");
    }
}
