package jp.chiikiryoku.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class RoundingPropertyTest {

    private static final long GREATEST_INPUT = 1_000_000_000_000_000L;
    private static final long GREATEST_TERM = 2_000_000_000L;

    @Property
    void parse_is_the_inverse_of_to_string(
            @ForAll Rounding.Mode mode, @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long unit) {
        Rounding rounding = Rounding.of(mode, Yen.of(unit));
        assertThat(Rounding.parse(rounding.toString())).isEqualTo(rounding);
    }

    @Property
    void input_amounts_are_rounded_exactly(
            @ForAll Rounding.Mode mode,
            @ForAll @LongRange(min = 1, max = 10_001) long unit,
            @ForAll @LongRange(max = GREATEST_INPUT) long yen,
            @ForAll @LongRange(max = GREATEST_TERM) long part,
            @ForAll @LongRange(min = 1, max = GREATEST_TERM) long denominator) {
        check(mode, unit, yen, part % denominator, denominator);
    }

    @Property
    void amounts_around_the_middle_of_a_unit_are_rounded_exactly(
            @ForAll Rounding.Mode mode,
            @ForAll @LongRange(min = 1, max = 10_001) long unit,
            @ForAll @LongRange(max = 1_000_000) long multiple,
            @ForAll @LongRange(min = -2, max = 2) long step,
            @ForAll @LongRange(max = 11) long part,
            @ForAll @LongRange(min = 1, max = 12) long denominator) {
        check(mode, unit, Math.max(0, multiple * unit + unit / 2 + step), part % denominator, denominator);
    }

    @Property
    void any_amount_and_any_unit_are_rounded_exactly_or_refused(
            @ForAll Rounding.Mode mode,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long unit,
            @ForAll @LongRange(max = Long.MAX_VALUE) long yen,
            @ForAll @LongRange(max = Long.MAX_VALUE) long part,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long denominator) {
        check(mode, unit, yen, part % denominator, denominator);
    }

    @Property
    void a_share_of_an_input_amount_is_rounded_exactly(
            @ForAll Rounding.Mode mode,
            @ForAll @LongRange(min = 1, max = 10_001) long unit,
            @ForAll @LongRange(max = GREATEST_INPUT) long amount,
            @ForAll @LongRange(max = GREATEST_TERM) long numerator,
            @ForAll @LongRange(min = 1, max = GREATEST_TERM) long denominator) {
        BigInteger product = big(amount).multiply(big(numerator));
        BigInteger expected =
                multiple(mode, product, big(denominator).multiply(big(unit))).multiply(big(unit));
        Rate rate = Rate.of(numerator, denominator);
        Rounding rounding = Rounding.of(mode, Yen.of(unit));
        if (fits(expected) && fits(product.divide(big(denominator)))) {
            assertThat(big(rate.times(Yen.of(amount)).rounded(rounding).value()))
                    .isEqualTo(expected);
        } else {
            assertThatThrownBy(() -> rate.times(Yen.of(amount)).rounded(rounding))
                    .isInstanceOf(ArithmeticException.class);
        }
    }

    private static void check(Rounding.Mode mode, long unit, long yen, long numerator, long denominator) {
        BigInteger exact = big(yen).multiply(big(denominator)).add(big(numerator));
        BigInteger expected =
                multiple(mode, exact, big(denominator).multiply(big(unit))).multiply(big(unit));
        Rounding rounding = Rounding.of(mode, Yen.of(unit));
        ExactYen amount = ExactYen.of(yen, numerator, denominator);
        if (fits(expected)) {
            assertThat(big(rounding.round(amount).value())).isEqualTo(expected);
        } else {
            assertThatThrownBy(() -> rounding.round(amount)).isInstanceOf(ArithmeticException.class);
        }
    }

    private static BigInteger multiple(Rounding.Mode mode, BigInteger exact, BigInteger unit) {
        return switch (mode) {
            case DOWN -> exact.divide(unit);
            case UP -> exact.add(unit).subtract(BigInteger.ONE).divide(unit);
            case HALF_UP -> exact.shiftLeft(1).add(unit).divide(unit.shiftLeft(1));
        };
    }

    private static boolean fits(BigInteger value) {
        return value.bitLength() < Long.SIZE;
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }
}
