package jp.chiikiryoku.core.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import jp.chiikiryoku.core.government.LocalGovernmentCode.Fault;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class LocalGovernmentCodePropertyTest {

    private static final Set<Integer> DESIGNATED_CITIES = Set.of(
            1100, 4100, 11100, 12100, 14100, 14130, 14150, 15100, 22100, 22130, 23100, 26100, 27100, 27140, 28100,
            33100, 34100, 40100, 40130, 43100);

    @Example
    void each_of_the_million_texts_of_six_digits_has_the_fault_of_the_contract_or_none() {
        for (int number = 0; number < 1_000_000; number++) {
            String text = text(number);
            Fault expected = expectedFault(number);
            if (LocalGovernmentCode.faultOf(text) != expected) {
                assertThat(LocalGovernmentCode.faultOf(text)).as(text).isEqualTo(expected);
            }
        }
    }

    @Property
    void parse_is_the_inverse_of_to_string_for_all_that_it_accepts(
            @ForAll @IntRange(min = 1, max = 47) int prefecture,
            @ForAll @IntRange(min = 201, max = 999) int municipality) {
        String text = text((prefecture * 1_000 + municipality) * 10 + checkDigit(prefecture * 1_000 + municipality));
        LocalGovernmentCode code = LocalGovernmentCode.parse(text);
        assertThat(code).hasToString(text).isEqualTo(LocalGovernmentCode.parse(code.toString()));
        assertThat(code.prefecture().ordinal()).isEqualTo(prefecture - 1);
    }

    @Property
    void parse_refuses_exactly_what_has_a_fault(@ForAll @AlphaChars @NumericChars @StringLength(max = 8) String text) {
        if (LocalGovernmentCode.faultOf(text) == null) {
            assertThat(LocalGovernmentCode.parse(text)).hasToString(text);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LocalGovernmentCode.parse(text))
                    .withMessageContaining("(" + text + ")");
        }
    }

    private static Fault expectedFault(int number) {
        int firstFive = number / 10;
        int prefecture = firstFive / 1_000;
        int rest = firstFive % 1_000;
        if (prefecture < 1 || prefecture > 47) {
            return Fault.PREFECTURE_NUMBER;
        }
        if (number % 10 != checkDigit(firstFive)) {
            return Fault.CHECK_DIGIT;
        }
        boolean specialWard = prefecture == 13 && rest >= 101 && rest <= 123;
        boolean named = rest == 0 || rest > 200 || specialWard || DESIGNATED_CITIES.contains(firstFive);
        return named ? null : Fault.NOT_A_LOCAL_GOVERNMENT;
    }

    private static int checkDigit(int firstFive) {
        int sum = 6 * (firstFive / 10_000)
                + 5 * (firstFive / 1_000 % 10)
                + 4 * (firstFive / 100 % 10)
                + 3 * (firstFive / 10 % 10)
                + 2 * (firstFive % 10);
        return (11 - sum % 11) % 10;
    }

    private static String text(int number) {
        return String.valueOf(1_000_000 + number).substring(1);
    }
}
