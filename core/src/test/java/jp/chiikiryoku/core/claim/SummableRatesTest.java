package jp.chiikiryoku.core.claim;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import jp.chiikiryoku.core.money.Rate;
import org.junit.jupiter.api.Test;

class SummableRatesTest {

    @Test
    void rates_of_the_sources_can_be_summed() {
        assertThatCode(() -> SummableRates.check(List.of(Rate.of(1, 2), Rate.ONE, Rate.of(7, 10))))
                .doesNotThrowAnyException();
        assertThatCode(() -> SummableRates.check(List.of())).doesNotThrowAnyException();
    }

    // 2,000,000,000 × 1,999,999,999 has 62 bits, and twice as much is too much.
    @Test
    void a_common_denominator_of_62_bits_is_the_greatest() {
        Rate one = Rate.of(1, 2_000_000_000);
        Rate other = Rate.of(1, 1_999_999_999);
        assertThatCode(() -> SummableRates.check(List.of(one, other, one))).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SummableRates.check(List.of(one, other, Rate.of(1, 7))))
                .withMessageEndingWith("must have a common denominator of at most 4611686018427387903.");
    }
}
