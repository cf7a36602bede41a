package jp.chiikiryoku.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({
        "1989, 平成元年度",
        "1990, 平成2年度",
        "2018, 平成30年度",
        "2019, 令和元年度",
        "2020, 令和2年度",
        "2024, 令和6年度",
        "2100, 令和82年度"
    })
    void is_printed_and_parsed_in_its_era(int year, String text) {
        assertThat(FiscalYear.of(year)).hasToString(text);
        assertThat(FiscalYear.parse(text)).isEqualTo(FiscalYear.of(year));
    }

    @ParameterizedTest
    @CsvSource({"1989, 平成1年度", "2019, 令和1年度", "2019, 平成31年度"})
    void is_parsed_in_other_spellings_too(int year, String text) {
        assertThat(FiscalYear.parse(text).year()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "令和6年", "令和0年度", "令和06年度", "令和６年度", "昭和63年度", " 令和6年度", "令和年度", "令和100年度"})
    void refuses_a_text_of_another_form_and_names_it(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.parse(text))
                .withMessage("The text (" + text + ") must be a fiscal year. Maybe write it like 令和6年度.");
    }

    @Test
    void refuses_a_year_that_its_era_does_not_have_and_names_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.parse("平成32年度"))
                .withMessage("The fiscal year (平成32年度) must be at most 平成31年度. Maybe write it in 令和.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.parse("令和83年度"))
                .withMessage("The fiscal year (令和83年度) must be at most 令和82年度.");
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> FiscalYear.parse(null))
                .withMessage("text");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 1988, 2101, Integer.MAX_VALUE})
    void refuses_years_outside_1989_to_2100_and_names_them(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(year))
                .withMessage("The fiscal year (" + year + ") must be from 1989 to 2100.");
    }

    @Test
    void runs_from_1_april_to_31_march() {
        FiscalYear year = FiscalYear.of(2024);
        assertThat(year.firstDay()).isEqualTo("2024-04-01");
        assertThat(year.lastDay()).isEqualTo("2025-03-31");
        assertThat(year.contains(LocalDate.parse("2024-03-31"))).isFalse();
        assertThat(year.contains(LocalDate.parse("2024-04-01"))).isTrue();
        assertThat(year.contains(LocalDate.parse("2025-03-31"))).isTrue();
        assertThat(year.contains(LocalDate.parse("2025-04-01"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1989-04-01, 1989",
        "2024-03-31, 2023",
        "2024-04-01, 2024",
        "2024-12-31, 2024",
        "2025-01-01, 2024",
        "2025-03-31, 2024",
        "2025-04-01, 2025",
        "2101-03-31, 2100"
    })
    void is_found_by_a_day_in_it(LocalDate date, int year) {
        assertThat(FiscalYear.containing(date)).isEqualTo(FiscalYear.of(year));
    }

    @Test
    void refuses_days_one_step_outside_the_years_it_knows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.containing(LocalDate.parse("1989-03-31")))
                .withMessageContaining("(1988)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.containing(LocalDate.parse("2101-04-01")))
                .withMessageContaining("(2101)");
    }

    @Test
    void has_a_next_and_a_previous_year_within_its_limits() {
        assertThat(FiscalYear.of(2018).next()).isEqualTo(FiscalYear.of(2019));
        assertThat(FiscalYear.of(2019).previous()).isEqualTo(FiscalYear.of(2018));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(2100).next());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(1989).previous());
    }

    @Test
    void is_ordered_by_time() {
        assertThat(FiscalYear.of(2018)).isLessThan(FiscalYear.of(2019)).isEqualByComparingTo(FiscalYear.of(2018));
        assertThat(FiscalYear.of(2020)).isGreaterThan(FiscalYear.of(2019));
    }

    @Test
    void is_a_plain_integer_in_json() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.writeValueAsString(FiscalYear.of(2024))).isEqualTo("2024");
        assertThat(mapper.readValue("2024", FiscalYear.class)).isEqualTo(FiscalYear.of(2024));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-30, 2024-03-31",
        "2024-03-31, 2024-03-31",
        "2024-04-01, 2025-03-31",
        "2024-12-31, 2025-03-31",
        "1988-12-31, 1989-03-31",
        "2101-04-01, 2102-03-31"
    })
    void every_day_has_a_last_day_of_its_fiscal_year(LocalDate date, LocalDate last) {
        assertThat(FiscalYear.lastDayOf(date)).isEqualTo(last);
    }
}
