package jp.chiikiryoku.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;0",
                "7;7",
                "99;99",
                "999;999",
                "1000;1,000",
                "12345;12,345",
                "999999;999,999",
                "1000000;1,000,000",
                "25000000;25,000,000",
                "-1;-1",
                "-999;-999",
                "-1000;-1,000",
                "-123456;-123,456",
                "9223372036854775807;9,223,372,036,854,775,807",
                "-9223372036854775808;-9,223,372,036,854,775,808"
            })
    void puts_a_comma_between_groups_of_three_digits(long number, String grouped) {
        assertThat(Digits.grouped(number)).isEqualTo(grouped);
    }
}
