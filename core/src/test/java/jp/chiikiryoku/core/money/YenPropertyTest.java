package jp.chiikiryoku.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class YenPropertyTest {

    @Property
    void parse_is_the_inverse_of_to_string(@ForAll long value) {
        Yen yen = Yen.of(value);
        assertThat(Yen.parse(yen.toString())).isEqualTo(yen);
    }

    @Property
    void prints_the_digits_of_its_value(@ForAll long value) {
        assertThat(Yen.of(value).toString().replace(",", "")).isEqualTo(value + "円");
    }

    @Property
    void sums_differences_and_products_are_exact_or_refused(@ForAll long left, @ForAll long right) {
        BigInteger a = BigInteger.valueOf(left);
        BigInteger b = BigInteger.valueOf(right);
        isExactOrRefused(a.add(b), () -> Yen.of(left).plus(Yen.of(right)));
        isExactOrRefused(a.subtract(b), () -> Yen.of(left).minus(Yen.of(right)));
        isExactOrRefused(a.multiply(b), () -> Yen.of(left).times(right));
    }

    @Property
    void order_is_that_of_the_numbers(@ForAll long left, @ForAll long right) {
        int sign = BigInteger.valueOf(left).compareTo(BigInteger.valueOf(right));
        Yen a = Yen.of(left);
        Yen b = Yen.of(right);
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(sign);
        assertThat(a.isGreaterThan(b)).isEqualTo(sign > 0);
        assertThat(a.isLessThan(b)).isEqualTo(sign < 0);
        assertThat(a.min(b).value()).isEqualTo(Math.min(left, right));
        assertThat(a.max(b).value()).isEqualTo(Math.max(left, right));
    }

    private static void isExactOrRefused(BigInteger expected, Supplier<Yen> actual) {
        if (expected.bitLength() < Long.SIZE) {
            assertThat(actual.get().value()).isEqualTo(expected.longValueExact());
        } else {
            assertThatThrownBy(actual::get).isInstanceOf(ArithmeticException.class);
        }
    }
}
