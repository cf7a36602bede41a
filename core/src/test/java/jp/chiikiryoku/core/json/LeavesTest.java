package jp.chiikiryoku.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.sample.SamplePayload;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleReport;
import jp.chiikiryoku.core.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeavesTest {

    private static final Form<SamplePayload> FORM = Form.of(SamplePayload.class);
    private static final Form<SampleReport> REPORT = Form.of(SampleReport.class);

    @ParameterizedTest
    @CsvSource({
        "1, 1円",
        "1000000000000000, '1,000,000,000,000,000円'",
    })
    void reads_an_amount_within_its_bounds(String number, String yen) {
        assertThat(read("grant", number).grant()).hasToString(yen);
    }

    @Test
    void zero_is_zero_with_either_sign() {
        assertThat(fault("grant", "0")).isEqualTo("problem.out-of-range.amount");
        assertThat(fault("grant", "-0")).isEqualTo("problem.out-of-range.amount");
        assertThat(read("days", "-0").days()).isZero();
        assertThat(read("index", "-0").index()).isZero();
        assertThat(read("index", "-0.00").index()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, problem.out-of-range.amount",
        "1000000000000001, problem.out-of-range.amount",
        "9223372036854775807, problem.out-of-range.amount",
        "-9223372036854775808, problem.out-of-range.amount",
        "9223372036854775808, problem.out-of-range.number",
        "-9223372036854775809, problem.out-of-range.number",
        "100000000000000000000000000000000000000000000000000, problem.out-of-range.number",
        "1.0, problem.not-an-integer",
        "0.5, problem.not-an-integer",
        "1e3, problem.not-an-integer",
        "1E400, problem.not-an-integer",
        "1e-400, problem.not-an-integer",
    })
    void refuses_an_amount_of_another_form(String number, String text) {
        assertThat(fault("grant", number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0", "366"})
    void reads_a_whole_number_within_its_bounds(String number) {
        assertThat(read("days", number).days()).hasToString(number);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, problem.out-of-range.least",
        "367, problem.out-of-range.greatest",
        "2147483647, problem.out-of-range.greatest",
        "2147483648, problem.out-of-range.number",
        "-2147483648, problem.out-of-range.least",
        "-2147483649, problem.out-of-range.number",
        "4294967296, problem.out-of-range.number",
        "9223372036854775808, problem.out-of-range.number",
        "1.0, problem.not-an-integer",
        "1e0, problem.not-an-integer",
    })
    void refuses_a_whole_number_of_another_form(String number, String text) {
        assertThat(fault("days", number)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "0.62", "0.620", "9.99", "0.4", "1", "0.0000", "9.990000000000000000000000000000000000"})
    void reads_a_decimal_digit_by_digit(String number) {
        assertThat(read("index", number).index()).hasToString(number);
    }

    @ParameterizedTest
    @CsvSource({
        "0.496, problem.out-of-range.decimals",
        "10, problem.out-of-range.greatest",
        "9.991, problem.out-of-range.greatest",
        "-0.01, problem.out-of-range.least",
        "6e-1, problem.out-of-range.exponent",
        "6E-1, problem.out-of-range.exponent",
        "1e0, problem.out-of-range.exponent",
        "1E400, problem.out-of-range.exponent",
        "0.1234567890123456789012345678901234567890, problem.out-of-range.number",
        "99999999999999999999999999999999999999999, problem.out-of-range.number",
    })
    void refuses_a_decimal_of_another_form(String number, String text) {
        assertThat(fault("index", number)).isEqualTo(text);
    }

    @Test
    void forty_characters_are_read_as_a_number_and_one_more_is_out_of_range() {
        assertThat(fault("index", "9".repeat(40))).isEqualTo("problem.out-of-range.greatest");
        assertThat(fault("index", "9".repeat(41))).isEqualTo("problem.out-of-range.number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2000-02-29", "1900-01-01", "2100-12-31", "1989-01-07"})
    void reads_a_day_of_the_calendar(String date) {
        assertThat(read("appliedOn", "\"" + date + "\"").appliedOn()).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2101-01-01", "0000-01-01", "0001-01-01", "9999-12-31"})
    void a_day_before_1900_or_after_2100_is_out_of_range(String date) {
        assertThat(fault("appliedOn", "\"" + date + "\"")).isEqualTo("problem.out-of-range.day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-02-29",
                "1900-02-29",
                "2024-02-30",
                "2024-13-01",
                "2024-00-10",
                "2024-01-00",
                "2024-2-3",
                "2024-02-03 ",
                " 2024-02-03",
                "2024/02/03",
                "20240203",
                "２０２４-02-03",
                "2024-02-0３",
                "2024-W05-6",
                "+2024-02-03",
                "-2024-02-03",
                "12024-02-03",
                "2024-02-03T00:00:00",
                "2024-02-03Z",
                "令和6年2月3日"
            })
    void refuses_what_is_no_day_of_the_calendar(String date) {
        assertThat(fault("appliedOn", "\"" + date + "\"")).isEqualTo("problem.date");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-10T12:00:00+09:00, 2025-04-10T12:00+09:00",
        "2025-04-10T12:00+09:00, 2025-04-10T12:00+09:00",
        "2025-04-10T12:00:00Z, 2025-04-10T12:00Z",
        "2025-04-10T23:59:59.999999999-18:00, 2025-04-10T23:59:59.999999999-18:00",
        "2025-04-10T12:00:00.5+00:00, 2025-04-10T12:00:00.500Z",
    })
    void reads_an_instant_with_its_offset(String instant, String printed) {
        assertThat(read("submittedAt", "\"" + instant + "\"").submittedAt()).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-04-10",
                "2025-04-10T12:00:00",
                "2025-04-10 12:00:00+09:00",
                "2025-04-10T12:00:00+0900",
                "2025-04-10T12:00:00+09",
                "2025-04-10T12:00:00+19:00",
                "2025-04-10T24:00:00+09:00",
                "2025-04-10T12:60:00+09:00",
                "2025-02-29T12:00:00+09:00",
                "2025-04-10T12:00:00,5+09:00",
                "2025-04-10T12:00:00.1234567890+09:00",
                "2025-04-10T12:00:00z",
                "2025-04-10t12:00:00Z",
                "2025-04-10T12:00:00+09:00[Asia/Tokyo]",
                "2025-04-10T12+09:00",
                "２０２５-04-10T12:00:00+09:00"
            })
    void refuses_an_instant_of_another_form(String instant) {
        assertThat(fault("submittedAt", "\"" + instant + "\"")).isEqualTo("problem.date.instant");
    }

    @Test
    void reads_a_rate_as_an_exact_fraction() {
        assertThat(read("share", "\"2/3\"").share()).hasToString("2/3");
        assertThat(read("share", "\"1\"").share()).hasToString("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.5", "2/0", "2 / 3", "２/３", "a/b", "-1/2", "99999999999999999999/3", "1/2/3"})
    void refuses_a_rate_of_another_form(String rate) {
        assertThat(fault("share", "\"" + rate + "\"")).isEqualTo("problem.format.rate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "", " RED", "RED ", "Red", "0", "ＲＥＤ", "PURPLE"})
    void refuses_a_text_that_is_no_constant_and_lists_those_there_are(String constant) {
        List<Problem> problems = problems("colours", "[\"" + constant + "\"]");
        assertThat(problems).singleElement().hasToString("\"/colours/0\" unknown-value");
        assertThat(SampleProgramme.texts().render(Language.EN, problems.get(0).message()))
                .isEqualTo("This value cannot be chosen. Choose one of: RED, GREEN, BLUE");
        assertThat(SampleProgramme.texts().render(Language.JA, problems.get(0).message()))
                .isEqualTo("この値は選べません。選べるのは次のいずれかです: RED（赤）、GREEN（緑）、BLUE（青）");
    }

    @ParameterizedTest
    @CsvSource({
        "1988, problem.out-of-range.fiscal-year",
        "2101, problem.out-of-range.fiscal-year",
        "-2024, problem.out-of-range.fiscal-year",
        "4294969320, problem.out-of-range.fiscal-year",
        "9223372036854775808, problem.out-of-range.number",
        "2024.0, problem.not-an-integer",
        "2.024e3, problem.not-an-integer",
    })
    void refuses_a_fiscal_year_of_another_form(String year, String text) {
        String json = "{\"grant\": 1, \"fiscalYear\": " + year + "}";
        StrictReader.Reading<SampleReport> reading = StrictReader.read(utf8(json), REPORT);
        assertThat(reading.problems().toList()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).hasToString("/fiscalYear");
            assertThat(problem.message().key()).isEqualTo(text);
        });
    }

    private static SamplePayload read(String member, String value) {
        assertThat(problems(member, value)).isEmpty();
        @Nullable
        SamplePayload payload = StrictReader.read(json(member, value), FORM).value();
        assertThat(payload).isNotNull();
        return payload;
    }

    private static String fault(String member, String value) {
        List<Problem> problems = problems(member, value);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).pointer()).hasToString("/" + member);
        return problems.get(0).message().key();
    }

    private static List<Problem> problems(String member, String value) {
        StrictReader.Reading<SamplePayload> reading = StrictReader.read(json(member, value), FORM);
        SamplePayload payload = reading.value();
        assertThat(payload).isNotNull();
        FORM.check(payload, reading.problems());
        return reading.problems().toList();
    }

    private static byte[] json(String member, String value) {
        String grant = member.equals("grant") ? "" : ", \"grant\": 1";
        return utf8("{\"code\": \"032077\", \"lanterns\": [{\"colour\": \"RED\", \"amount\": 1}]" + grant + ", \""
                + member + "\": " + value + "}");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
