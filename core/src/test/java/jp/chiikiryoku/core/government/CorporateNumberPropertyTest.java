package jp.chiikiryoku.core.government;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.government.CorporateNumber.Fault;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class CorporateNumberPropertyTest {

    @Property
    void parse_is_the_inverse_of_to_string_with_exactly_one_check_digit(
            @ForAll @LongRange(max = 999_999_999_999L) long number) {
        int checkDigit = checkDigit(number);
        String lastTwelve = "%012d".formatted(number);
        assertThat(CorporateNumber.checkDigit(lastTwelve)).isEqualTo(checkDigit);
        for (int first = 0; first <= 9; first++) {
            String text = first + lastTwelve;
            if (first == checkDigit) {
                assertThat(CorporateNumber.parse(text)).hasToString(text);
            } else {
                assertThat(CorporateNumber.faultOf(text)).isEqualTo(Fault.CHECK_DIGIT);
            }
        }
    }

    private static int checkDigit(long number) {
        long odd = 0;
        long even = 0;
        for (long rest = number; rest > 0; rest /= 100) {
            odd += rest % 10;
            even += rest / 10 % 10;
        }
        return (int) (9 - (odd + 2 * even) % 9);
    }
}
