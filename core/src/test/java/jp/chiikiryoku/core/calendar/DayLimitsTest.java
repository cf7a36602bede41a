package jp.chiikiryoku.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayLimitsTest {

    @ParameterizedTest
    @CsvSource({"1899-12-31, false", "1900-01-01, true", "2024-04-01, true", "2100-12-31, true", "2101-01-01, false"})
    void contain_the_days_from_1900_to_2100(LocalDate day, boolean contained) {
        assertThat(DayLimits.contain(day)).isEqualTo(contained);
    }
}
