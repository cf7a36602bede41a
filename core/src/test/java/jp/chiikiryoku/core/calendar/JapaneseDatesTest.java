package jp.chiikiryoku.core.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDatesTest {

    @ParameterizedTest
    @CsvSource({
        "1873-01-01, 明治6年1月1日",
        "1912-07-29, 明治45年7月29日",
        "1912-07-30, 大正元年7月30日",
        "1926-12-24, 大正15年12月24日",
        "1926-12-25, 昭和元年12月25日",
        "1989-01-07, 昭和64年1月7日",
        "1989-01-08, 平成元年1月8日",
        "1989-12-31, 平成元年12月31日",
        "1990-01-01, 平成2年1月1日",
        "2019-04-30, 平成31年4月30日",
        "2019-05-01, 令和元年5月1日",
        "2019-12-31, 令和元年12月31日",
        "2020-01-01, 令和2年1月1日",
        "2024-02-29, 令和6年2月29日",
        "2024-12-18, 令和6年12月18日",
        "9999-12-31, 令和7981年12月31日"
    })
    void are_printed_and_parsed_in_their_era(LocalDate date, String text) {
        assertThat(JapaneseDates.format(date)).isEqualTo(text);
        assertThat(JapaneseDates.parse(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"1989-01-08, 平成1年1月8日", "2019-05-01, 令和1年5月1日"})
    void are_parsed_with_the_number_of_the_first_year_too(LocalDate date, String text) {
        assertThat(JapaneseDates.parse(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "1872-12-31", "+10000-01-01", "+999999999-12-31"})
    void refuse_to_print_a_day_outside_their_range_and_name_it(String date) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JapaneseDates.format(LocalDate.parse(date)))
                .withMessage("The date (" + date + ") must be from 1873-01-01 to 9999-12-31.");
    }

    @Test
    void refuse_to_parse_a_day_after_their_last_one_and_name_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JapaneseDates.parse("令和7982年1月1日"))
                .withMessage("The date (+10000-01-01) must be from 1873-01-01 to 9999-12-31.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "平成元年1月7日",
                "平成31年5月1日",
                "平成32年1月1日",
                "令和元年4月30日",
                "令和元年1月1日",
                "令和5年2月29日",
                "令和6年2月30日",
                "令和6年4月31日",
                "令和6年13月1日",
                "令和6年1月32日"
            })
    void refuse_a_day_that_its_era_does_not_have_and_name_it(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JapaneseDates.parse(text))
                .withMessage("The day (" + text + ") must exist in its era. 平成 ended on 平成31年4月30日.")
                .withCauseInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-12-18",
                "令和6年12月",
                "令和06年12月18日",
                "令和6年012月18日",
                "令和6年1月08日",
                "令和6年0月1日",
                "令和6年1月0日",
                "令和0年1月1日",
                "令和６年12月18日",
                "R6.12.18",
                " 令和6年12月18日",
                "令和6年12月18日 ",
                "令和10000年1月1日"
            })
    void refuse_a_text_of_another_form_and_name_it(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JapaneseDates.parse(text))
                .withMessage("The text (" + text + ") must be a day. Maybe write it like 令和6年12月18日.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"慶応3年1月1日", "明元6年1月1日", "西暦2024年1月1日"})
    void refuse_another_era_and_name_the_text(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JapaneseDates.parse(text))
                .withMessage("The era of the day (" + text + ") must be one from 明治 on.");
    }

    /** Prints and parses in a machine that knows an era after 令和. */
    public static final class LaterEra {
        private LaterEra() {}

        public static void main(String[] arguments) {
            // From 2050-01-01 on; the JDK reads it when it first needs an era.
            System.setProperty("jdk.calendar.japanese.supplemental.era", "name=新元,abbr=S,since=2524608000000");
            PrintStream out = new PrintStream(System.out, true, UTF_8);
            for (String date : arguments) {
                String text = JapaneseDates.format(LocalDate.parse(date));
                FiscalYear year = FiscalYear.containing(LocalDate.parse(date));
                out.println(text + " " + JapaneseDates.parse(text) + " " + year + " "
                        + FiscalYear.parse(year.toString()).year());
            }
        }
    }

    @Test
    void call_an_era_after_reiwa_as_the_jdk_does() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LaterEra.class.getName(),
                        "2049-12-31",
                        "2050-01-01",
                        "2050-04-01",
                        "2051-02-03",
                        "2051-04-01")
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8).lines())
                .containsExactly(
                        "令和31年12月31日 2049-12-31 令和31年度 2049",
                        "新元元年1月1日 2050-01-01 令和31年度 2049",
                        "新元元年4月1日 2050-04-01 新元元年度 2050",
                        "新元2年2月3日 2051-02-03 新元元年度 2050",
                        "新元2年4月1日 2051-04-01 新元2年度 2051");
    }

    @Test
    void refuse_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> JapaneseDates.parse(null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> JapaneseDates.format(null));
    }

    @Test
    void are_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(JapaneseDates.format(LocalDate.parse("2024-12-18"))).isEqualTo("令和6年12月18日");
            assertThat(JapaneseDates.parse("令和6年12月18日")).isEqualTo("2024-12-18");
        } finally {
            Locale.setDefault(before);
        }
    }
}
