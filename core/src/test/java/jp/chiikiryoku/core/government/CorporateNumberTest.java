package jp.chiikiryoku.core.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.ObjectMapper;
import jp.chiikiryoku.core.government.CorporateNumber.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {

    @ParameterizedTest
    // 国税庁, 総務省, the worked example of the National Tax Agency.
    @ValueSource(strings = {"7000012050002", "2000012020001", "8700110005901"})
    void is_parsed_and_printed(String text) {
        assertThat(CorporateNumber.faultOf(text)).isNull();
        assertThat(CorporateNumber.parse(text)).hasToString(text);
        assertThat(CorporateNumber.parse(text).digits()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "000012050002, 7",
        "700110005901, 8",
        "000000000000, 9",
        "000000000001, 8",
        "000000000010, 7",
        "000000000009, 9",
        "100000000000, 7",
        "010000000000, 8",
        "000000000008, 1"
    })
    void has_a_check_digit_from_1_to_9(String lastTwelve, int digit) {
        assertThat(CorporateNumber.checkDigit(lastTwelve)).isEqualTo(digit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00001205000", "0000120500021", "00001205000a"})
    void has_no_check_digit_without_twelve_digits(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorporateNumber.checkDigit(text))
                .withMessage("The last digits (" + text + ") must be twelve digits.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "700001205000",
                "70000120500020",
                "700001205000a",
                "７０００012050002",
                "7000-01205000",
                "T700001205000"
            })
    void must_be_thirteen_ascii_digits(String text) {
        assertThat(CorporateNumber.faultOf(text)).isEqualTo(Fault.FORMAT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorporateNumber.parse(text))
                .withMessage("The corporate number (" + text
                        + ") must be thirteen digits. Maybe write it like 7000012050002.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6000012050002", "8000012050002", "0000012050002"})
    void must_begin_with_its_check_digit(String text) {
        assertThat(CorporateNumber.faultOf(text)).isEqualTo(Fault.CHECK_DIGIT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorporateNumber.parse(text))
                .withMessage("The corporate number (" + text
                        + ") must begin with its check digit. Maybe it is 7000012050002.");
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> CorporateNumber.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> CorporateNumber.faultOf(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> CorporateNumber.checkDigit(null))
                .withMessage("lastTwelve");
    }

    @Test
    void is_ordered_by_its_digits() {
        CorporateNumber number = CorporateNumber.parse("7000012050002");
        assertThat(number).isLessThan(CorporateNumber.parse("8700110005901"));
        assertThat(number).isGreaterThan(CorporateNumber.parse("2000012020001"));
        assertThat(number).isEqualByComparingTo(CorporateNumber.parse("7000012050002"));
    }

    @Test
    void is_a_text_in_json() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        CorporateNumber number = CorporateNumber.parse("7000012050002");
        assertThat(mapper.writeValueAsString(number)).isEqualTo("\"7000012050002\"");
        assertThat(mapper.readValue("\"7000012050002\"", CorporateNumber.class)).isEqualTo(number);
    }
}
