package jp.chiikiryoku.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class RatePropertyTest {

    private static final long GREATEST_TERM = 2_000_000_000L;
    private static final long GREATEST_INPUT = 1_000_000_000_000_000L;

    @Property
    void parse_is_the_inverse_of_to_string(
            @ForAll @LongRange(max = GREATEST_TERM) long numerator,
            @ForAll @LongRange(min = 1, max = GREATEST_TERM) long denominator) {
        Rate rate = Rate.of(numerator, denominator);
        assertThat(Rate.parse(rate.toString())).isEqualTo(rate);
    }

    @Property
    void keeps_its_value_in_lowest_terms(
            @ForAll @LongRange(max = GREATEST_TERM) long numerator,
            @ForAll @LongRange(min = 1, max = GREATEST_TERM) long denominator) {
        BigInteger divisor = big(numerator).gcd(big(denominator));
        Rate rate = Rate.of(numerator, denominator);
        assertThat(rate.numerator()).isEqualTo(big(numerator).divide(divisor).longValueExact());
        assertThat(rate.denominator())
                .isEqualTo(big(denominator).divide(divisor).longValueExact());
    }

    @Property
    void products_are_exact_or_refused(
            @ForAll @LongRange(max = GREATEST_TERM) long numerator,
            @ForAll @LongRange(min = 1, max = GREATEST_TERM) long denominator,
            @ForAll @LongRange(max = GREATEST_INPUT) long amount) {
        checkProduct(numerator, denominator, amount);
    }

    @Property
    void products_are_exact_or_refused_near_64_bits(
            @ForAll @LongRange(max = GREATEST_TERM) long numerator,
            @ForAll @LongRange(min = 1, max = GREATEST_TERM) long denominator,
            @ForAll @LongRange(max = Long.MAX_VALUE) long amount) {
        checkProduct(numerator, denominator, amount);
    }

    @Property
    void products_of_small_rates_are_never_refused_for_input_amounts(
            @ForAll @LongRange(max = 1_000) long numerator,
            @ForAll @LongRange(min = 1, max = GREATEST_TERM) long denominator,
            @ForAll @LongRange(max = GREATEST_INPUT) long amount) {
        assertThat(Rate.of(numerator, denominator).times(Yen.of(amount)).yen())
                .isEqualTo(big(numerator)
                        .multiply(big(amount))
                        .divide(big(denominator))
                        .longValueExact());
    }

    private static void checkProduct(long numerator, long denominator, long amount) {
        BigInteger product = big(numerator).multiply(big(amount));
        BigInteger[] whole = product.divideAndRemainder(big(denominator));
        Rate rate = Rate.of(numerator, denominator);
        if (whole[0].bitLength() >= Long.SIZE) {
            assertThatThrownBy(() -> rate.times(Yen.of(amount))).isInstanceOf(ArithmeticException.class);
            return;
        }
        ExactYen exact = rate.times(Yen.of(amount));
        assertThat(exact.yen()).isEqualTo(whole[0].longValueExact());
        assertThat(big(exact.numerator()).multiply(big(denominator)))
                .isEqualTo(whole[1].multiply(big(exact.denominator())));
    }

    @Property
    void is_reached_exactly_when_the_cross_products_say_so(
            @ForAll @LongRange(max = GREATEST_TERM) long numerator,
            @ForAll @LongRange(min = 1, max = GREATEST_TERM) long denominator,
            @ForAll @LongRange(max = GREATEST_INPUT) long amount,
            @ForAll @LongRange(max = GREATEST_INPUT) long base) {
        boolean reached =
                big(amount).multiply(big(denominator)).compareTo(big(numerator).multiply(big(base))) >= 0;
        assertThat(Rate.of(numerator, denominator).isReachedBy(Yen.of(amount), Yen.of(base)))
                .isEqualTo(reached);
    }

    @Property
    void is_reached_at_the_least_amount_and_not_one_yen_below(
            @ForAll @LongRange(min = 1, max = 1_000) long numerator,
            @ForAll @LongRange(min = 1, max = 1_000) long denominator,
            @ForAll @LongRange(min = 1, max = GREATEST_INPUT) long base) {
        long least = big(numerator)
                .multiply(big(base))
                .add(big(denominator - 1))
                .divide(big(denominator))
                .longValueExact();
        Rate rate = Rate.of(numerator, denominator);
        assertThat(rate.isReachedBy(Yen.of(least), Yen.of(base))).isTrue();
        assertThat(rate.isReachedBy(Yen.of(least - 1), Yen.of(base))).isFalse();
    }

    @Property
    void sums_are_exact_or_refused(
            @ForAll @LongRange(max = GREATEST_TERM) long a,
            @ForAll @LongRange(min = 1, max = GREATEST_TERM) long b,
            @ForAll @LongRange(max = GREATEST_TERM) long c,
            @ForAll @LongRange(min = 1, max = GREATEST_TERM) long d) {
        checkSum(a, b, c, d);
    }

    @Property
    void sums_of_small_rates_are_exact(
            @ForAll @LongRange(max = 40_000) long a,
            @ForAll @LongRange(min = 1, max = 40_000) long b,
            @ForAll @LongRange(max = 40_000) long c,
            @ForAll @LongRange(min = 1, max = 40_000) long d) {
        checkSum(a, b, c, d);
    }

    private static void checkSum(long a, long b, long c, long d) {
        BigInteger numerator = big(a).multiply(big(d)).add(big(c).multiply(big(b)));
        BigInteger denominator = big(b).multiply(big(d));
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger upper = numerator.divide(divisor);
        BigInteger lower = denominator.divide(divisor);
        Rate left = Rate.of(a, b);
        Rate right = Rate.of(c, d);
        if (upper.max(lower).compareTo(big(GREATEST_TERM)) > 0) {
            assertThatThrownBy(() -> left.plus(right)).isInstanceOf(ArithmeticException.class);
        } else {
            Rate sum = left.plus(right);
            assertThat(big(sum.numerator())).isEqualTo(upper);
            assertThat(big(sum.denominator())).isEqualTo(lower);
        }
    }

    @Property
    void order_is_that_of_the_fractions(
            @ForAll @LongRange(max = GREATEST_TERM) long a,
            @ForAll @LongRange(min = 1, max = GREATEST_TERM) long b,
            @ForAll @LongRange(max = GREATEST_TERM) long c,
            @ForAll @LongRange(min = 1, max = GREATEST_TERM) long d) {
        int sign = big(a).multiply(big(d)).compareTo(big(c).multiply(big(b)));
        Rate left = Rate.of(a, b);
        Rate right = Rate.of(c, d);
        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(sign);
        assertThat(left.isGreaterThan(right)).isEqualTo(sign > 0);
        assertThat(left.max(right)).isEqualTo(sign >= 0 ? left : right);
    }

    @Property
    void the_reciprocal_of_the_reciprocal_is_the_rate(
            @ForAll @LongRange(min = 1, max = GREATEST_TERM) long numerator,
            @ForAll @LongRange(min = 1, max = GREATEST_TERM) long denominator) {
        Rate rate = Rate.of(numerator, denominator);
        assertThat(rate.reciprocal()).isEqualTo(Rate.of(denominator, numerator));
        assertThat(rate.reciprocal().reciprocal()).isEqualTo(rate);
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }
}
