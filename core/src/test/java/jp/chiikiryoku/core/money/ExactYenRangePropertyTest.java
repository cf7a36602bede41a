package jp.chiikiryoku.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ExactYenRangePropertyTest {

    @Property
    void a_rate_of_a_sum_is_the_sum_of_the_rates_and_rounds_as_whole_numbers_do(
            @ForAll @LongRange(max = 1_000_000_000_000L) long one,
            @ForAll @LongRange(max = 1_000_000_000_000L) long more,
            @ForAll @LongRange(max = 1_000_000_000_000L) long other,
            @ForAll @IntRange(min = 1, max = 99) int numerator,
            @ForAll @IntRange(min = 100, max = 999) int denominator) {
        Rate rate = Rate.of(numerator, denominator);
        YenRange range = YenRange.of(Yen.of(one), Yen.of(one + more));
        ExactYenRange both = rate.times(range).plus(rate.times(YenRange.exactly(Yen.of(other))));
        assertThat(both).isEqualTo(rate.times(YenRange.of(Yen.of(one + other), Yen.of(one + more + other))));
        YenRange rounded = both.rounded(Rounding.of(Rounding.Mode.HALF_UP, Yen.of(1_000)));
        assertThat(rounded.yen().value()).isEqualTo(halfUp(one + other, numerator, denominator));
        assertThat(rounded.atMost().value()).isEqualTo(halfUp(one + more + other, numerator, denominator));
    }

    // ⌊(2 × sum × n + 1,000 × d) / (2 × 1,000 × d)⌋ × 1,000
    private static long halfUp(long sum, long numerator, long denominator) {
        BigInteger unit = BigInteger.valueOf(1_000 * denominator);
        return BigInteger.valueOf(sum)
                        .multiply(BigInteger.valueOf(2 * numerator))
                        .add(unit)
                        .divide(unit.multiply(BigInteger.TWO))
                        .longValueExact()
                * 1_000;
    }
}
