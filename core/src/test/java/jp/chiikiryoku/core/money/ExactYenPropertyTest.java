package jp.chiikiryoku.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExactYenPropertyTest {

    @Property
    void parse_is_the_inverse_of_to_string(@ForAll("anyParts") Parts parts) {
        ExactYen amount = parts.amount();
        assertThat(ExactYen.parse(amount.toString())).isEqualTo(amount);
    }

    @Property
    void keeps_its_value_in_lowest_terms(@ForAll("anyParts") Parts parts) {
        ExactYen amount = parts.amount();
        BigInteger divisor = big(parts.numerator()).gcd(big(parts.denominator()));
        assertThat(amount.yen()).isEqualTo(parts.yen());
        assertThat(big(amount.numerator())).isEqualTo(big(parts.numerator()).divide(divisor));
        assertThat(big(amount.denominator())).isEqualTo(big(parts.denominator()).divide(divisor));
    }

    @Property
    void sums_of_two_products_of_rates_are_exact(@ForAll("inputParts") Parts left, @ForAll("inputParts") Parts right) {
        ExactYen sum = left.amount().plus(right.amount());
        BigInteger denominator = big(left.denominator()).multiply(big(right.denominator()));
        BigInteger expected = left.over(denominator).add(right.over(denominator));
        isTheFraction(sum, expected, denominator);
        assertThat(right.amount().plus(left.amount())).isEqualTo(sum);
    }

    @Property
    void sums_never_wrap_round(@ForAll("anyParts") Parts left, @ForAll("anyParts") Parts right) {
        BigInteger denominator = big(left.denominator()).multiply(big(right.denominator()));
        BigInteger expected = left.over(denominator).add(right.over(denominator));
        try {
            isTheFraction(left.amount().plus(right.amount()), expected, denominator);
        } catch (ArithmeticException tooGreatOrTooFine) {
            assertThat(tooGreatOrTooFine).hasMessageContaining("overflow");
        }
    }

    @Property
    void sums_with_whole_yen_are_exact_or_refused(@ForAll("anyParts") Parts parts, @ForAll long other) {
        BigInteger whole = big(parts.yen()).add(big(other));
        if (whole.bitLength() >= Long.SIZE) {
            assertThatThrownBy(() -> parts.amount().plus(Yen.of(other))).isInstanceOf(ArithmeticException.class);
        } else if (whole.signum() < 0) {
            assertThatThrownBy(() -> parts.amount().plus(Yen.of(other))).isInstanceOf(IllegalArgumentException.class);
        } else {
            ExactYen sum = parts.amount().plus(Yen.of(other));
            assertThat(sum).isEqualTo(ExactYen.of(whole.longValueExact(), parts.numerator(), parts.denominator()));
        }
    }

    @Property
    void order_is_that_of_the_fractions(@ForAll("anyParts") Parts left, @ForAll("anyParts") Parts right) {
        BigInteger denominator = big(left.denominator()).multiply(big(right.denominator()));
        assertThat(Integer.signum(left.amount().compareTo(right.amount())))
                .isEqualTo(left.over(denominator).compareTo(right.over(denominator)));
    }

    @Property
    void fractions_of_the_same_yen_are_ordered(@ForAll("anyParts") Parts left, @ForAll("anyParts") Parts right) {
        order_is_that_of_the_fractions(left, new Parts(left.yen(), right.numerator(), right.denominator()));
    }

    @Property
    void the_yen_below_and_above_enclose_it(@ForAll("inputParts") Parts parts) {
        ExactYen amount = parts.amount();
        assertThat(amount.roundedDown().value()).isEqualTo(parts.yen());
        assertThat(amount.roundedUp().value()).isEqualTo(parts.yen() + (parts.numerator() == 0 ? 0 : 1));
        assertThat(amount.isWhole()).isEqualTo(parts.numerator() == 0);
    }

    private static void isTheFraction(ExactYen sum, BigInteger numerator, BigInteger denominator) {
        BigInteger[] whole = numerator.divideAndRemainder(denominator);
        assertThat(big(sum.yen())).isEqualTo(whole[0]);
        assertThat(big(sum.numerator()).multiply(denominator)).isEqualTo(whole[1].multiply(big(sum.denominator())));
    }

    @Provide
    Arbitrary<Parts> anyParts() {
        return parts(Long.MAX_VALUE, Long.MAX_VALUE);
    }

    @Provide
    Arbitrary<Parts> inputParts() {
        return parts(1_000_000_000_000_000L, 2_000_000_000L);
    }

    private static Arbitrary<Parts> parts(long greatestYen, long greatestDenominator) {
        return Arbitraries.longs()
                .between(0, greatestYen)
                .flatMap(yen -> Arbitraries.longs()
                        .between(1, greatestDenominator)
                        .flatMap(denominator -> Arbitraries.longs()
                                .between(0, denominator - 1)
                                .map(numerator -> new Parts(yen, numerator, denominator))));
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    private record Parts(long yen, long numerator, long denominator) {

        ExactYen amount() {
            return ExactYen.of(yen, numerator, denominator);
        }

        BigInteger over(BigInteger common) {
            BigInteger whole = big(yen).multiply(big(denominator)).add(big(numerator));
            return whole.multiply(common.divide(big(denominator)));
        }
    }
}
