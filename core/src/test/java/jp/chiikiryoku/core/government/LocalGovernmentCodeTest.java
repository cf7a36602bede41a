package jp.chiikiryoku.core.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.ObjectMapper;
import jp.chiikiryoku.core.government.LocalGovernmentCode.Fault;
import jp.chiikiryoku.core.government.LocalGovernmentCode.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalGovernmentCodeTest {

    @ParameterizedTest
    @CsvSource({
        "010006, PREFECTURE, HOKKAIDO",
        "470007, PREFECTURE, OKINAWA",
        "130001, PREFECTURE, TOKYO",
        "011002, DESIGNATED_CITY, HOKKAIDO",
        "141305, DESIGNATED_CITY, KANAGAWA",
        "131016, SPECIAL_WARD, TOKYO",
        "131237, SPECIAL_WARD, TOKYO",
        "012025, MUNICIPALITY, HOKKAIDO",
        "132012, MUNICIPALITY, TOKYO",
        "016951, MUNICIPALITY, HOKKAIDO"
    })
    void names_a_local_government_of_a_kind(String text, Kind kind, Prefecture prefecture) {
        LocalGovernmentCode code = LocalGovernmentCode.parse(text);
        assertThat(LocalGovernmentCode.faultOf(text)).isNull();
        assertThat(code).hasToString(text);
        assertThat(code.digits()).isEqualTo(text);
        assertThat(code.kind()).isEqualTo(kind);
        assertThat(code.prefecture()).isEqualTo(prefecture);
        assertThat(code.isPrefecture()).isEqualTo(kind == Kind.PREFECTURE);
        assertThat(code.isSpecialWard()).isEqualTo(kind == Kind.SPECIAL_WARD);
        assertThat(code.isDesignatedCity()).isEqualTo(kind == Kind.DESIGNATED_CITY);
        assertThat(code.isMunicipality()).isEqualTo(kind == Kind.MUNICIPALITY || kind == Kind.DESIGNATED_CITY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "01100", "0110020", "01100a", "０１１００２", " 11002", "-11002", "01100/", "01100:", "/11002", ":11002"
            })
    void must_be_six_ascii_digits(String text) {
        assertThat(LocalGovernmentCode.faultOf(text)).isEqualTo(Fault.FORMAT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalGovernmentCode.parse(text))
                .withMessage(
                        "The local government code (" + text + ") must be six digits. Maybe write it like 011002.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"001007", "480002", "990000", "000000"})
    void must_begin_with_the_number_of_a_prefecture(String text) {
        assertThat(LocalGovernmentCode.faultOf(text)).isEqualTo(Fault.PREFECTURE_NUMBER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalGovernmentCode.parse(text))
                .withMessage("The local government code (" + text
                        + ") must begin with the number of a prefecture, from 01 to 47.");
    }

    @ParameterizedTest
    @CsvSource({"011003, 011002", "011001, 011002", "130000, 130001", "011010, 011011"})
    void must_end_in_its_check_digit(String text, String meant) {
        assertThat(LocalGovernmentCode.faultOf(text)).isEqualTo(Fault.CHECK_DIGIT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalGovernmentCode.parse(text))
                .withMessage("The local government code (" + text + ") must end in its check digit. Maybe it is "
                        + meant + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"01001", "01099", "01101", "01199", "01200", "13100", "13124", "13199", "13200", "02100", "47100"
            })
    void must_be_that_of_a_local_government(String firstFive) {
        String text = firstFive + LocalGovernmentCode.checkDigit(firstFive);
        assertThat(LocalGovernmentCode.faultOf(text)).isEqualTo(Fault.NOT_A_LOCAL_GOVERNMENT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalGovernmentCode.parse(text))
                .withMessage("The local government code (" + text
                        + ") must be that of a local government. Maybe name the city instead of its ward.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01201", "13101", "13123", "13201", "01999", "47999"})
    void may_be_one_step_inside(String firstFive) {
        assertThat(LocalGovernmentCode.faultOf(firstFive + LocalGovernmentCode.checkDigit(firstFive)))
                .isNull();
    }

    @ParameterizedTest
    // The last two have remainders 0 and 1, where eleven less the remainder has two digits.
    @CsvSource({"01100, 2", "13101, 6", "01202, 5", "00000, 1", "10000, 5", "00005, 1", "01003, 1", "00006, 0"})
    void has_a_check_digit(String firstFive, int digit) {
        assertThat(LocalGovernmentCode.checkDigit(firstFive)).isEqualTo(digit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0110", "011002", "0110a"})
    void has_no_check_digit_without_five_digits(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalGovernmentCode.checkDigit(text))
                .withMessage("The first digits (" + text + ") must be five digits.");
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> LocalGovernmentCode.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> LocalGovernmentCode.faultOf(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> LocalGovernmentCode.checkDigit(null))
                .withMessage("firstFive");
    }

    @Test
    void is_ordered_by_its_digits() {
        LocalGovernmentCode sapporo = LocalGovernmentCode.parse("011002");
        assertThat(sapporo).isLessThan(LocalGovernmentCode.parse("012025"));
        assertThat(sapporo).isGreaterThan(LocalGovernmentCode.parse("010006"));
        assertThat(sapporo).isEqualByComparingTo(LocalGovernmentCode.parse("011002"));
    }

    @Test
    void is_a_text_in_json() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        LocalGovernmentCode code = LocalGovernmentCode.parse("011002");
        assertThat(mapper.writeValueAsString(code)).isEqualTo("\"011002\"");
        assertThat(mapper.readValue("\"011002\"", LocalGovernmentCode.class)).isEqualTo(code);
    }
}
