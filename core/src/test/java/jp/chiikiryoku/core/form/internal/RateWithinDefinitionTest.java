package jp.chiikiryoku.core.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import jp.chiikiryoku.core.constraint.RateWithin;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.money.Rate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateWithinDefinitionTest {

    public record Share(
            @RateWithin(min = "1/100", max = "1") @Nullable Rate rate) {}

    public record Exactly(
            @RateWithin(min = "1/2", max = "2/4") Rate rate) {}

    public record UpsideDown(
            @RateWithin(min = "2/3", max = "1/2") Rate rate) {}

    public record NoRate(
            @RateWithin(min = "half", max = "1") Rate rate) {}

    public record OnText(@RateWithin(min = "0", max = "1") String rate) {}

    @ParameterizedTest
    @CsvSource({"1/100, true", "1, true", "1/101, false", "101/100, false", "0, false"})
    void a_rate_lies_within_its_bounds(String rate, boolean valid) {
        assertThat(Checked.problems(new Share(Rate.parse(rate))))
                .isEqualTo(valid ? List.of() : List.of("\"/rate\" out-of-range"));
    }

    @Test
    void an_absent_rate_is_valid() {
        assertThat(Checked.problems(new Share(null))).isEmpty();
    }

    @Test
    void the_fault_tells_both_bounds() {
        assertThat(Checked.texts(new Share(Rate.of(2, 1)))).containsExactly("Write a rate from 1/100 to 1.");
    }

    @Test
    void a_minimum_above_the_maximum_is_refused() {
        assertThat(Checked.problems(new Exactly(Rate.of(1, 2)))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(UpsideDown.class))
                .withMessageEndingWith(" must not have a minimum above the maximum.");
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(NoRate.class));
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(OnText.class));
    }
}
