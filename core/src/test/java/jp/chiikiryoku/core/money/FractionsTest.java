package jp.chiikiryoku.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2, 2, 3, -1",
        "2, 3, 1, 2, 1",
        "1, 2, 2, 4, 0",
        "0, 1, 0, 7, 0",
        // Products between 2^63 and 2^64 fit only without a sign.
        "4294967295, 4294967296, 4294967294, 4294967295, 1",
        "4294967294, 4294967295, 4294967295, 4294967296, -1",
        "3, 4, 4000000000000000000, 4000000000000000001, -1",
        // Products beyond 2^64.
        "9223372036854775806, 9223372036854775807, 9223372036854775805, 9223372036854775806, 1",
        "9223372036854775805, 9223372036854775806, 9223372036854775806, 9223372036854775807, -1",
        "9223372036854775806, 9223372036854775807, 9223372036854775806, 9223372036854775807, 0",
        // Only one of the two products is beyond 2^64.
        "9223372036854775807, 1, 1, 9223372036854775807, 1",
        "1, 9223372036854775807, 9223372036854775807, 1, -1",
    })
    void compares_without_losing_a_bit(long a, long b, long c, long d, int sign) {
        assertThat(Integer.signum(Fractions.compare(a, b, c, d))).isEqualTo(sign);
    }
}
