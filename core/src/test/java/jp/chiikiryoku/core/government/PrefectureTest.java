package jp.chiikiryoku.core.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefectureTest {

    @ParameterizedTest
    @CsvSource({
        "HOKKAIDO, 01, 北海道, Hokkaido",
        "AOMORI, 02, 青森県, Aomori",
        "GUNMA, 10, 群馬県, Gunma",
        "TOKYO, 13, 東京都, Tokyo",
        "KYOTO, 26, 京都府, Kyoto",
        "OSAKA, 27, 大阪府, Osaka",
        "OKINAWA, 47, 沖縄県, Okinawa"
    })
    void has_a_number_and_two_names(Prefecture prefecture, String number, String japanese, String english) {
        assertThat(prefecture.number()).isEqualTo(number);
        assertThat(prefecture.japaneseName()).isEqualTo(japanese);
        assertThat(prefecture.englishName()).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void is_found_by_its_number_in_the_order_of_the_numbers(Prefecture prefecture) {
        assertThat(Prefecture.find(prefecture.number())).contains(prefecture);
        assertThat(prefecture.number()).isEqualTo("%02d".formatted(prefecture.ordinal() + 1));
        assertThat(prefecture.englishName().toUpperCase(Locale.ROOT)).isEqualTo(prefecture.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "48", "99", "1", "", "001", "１３", "1a", "-1", " 1"})
    void is_not_found_by_another_text(String text) {
        assertThat(Prefecture.find(text)).isEmpty();
    }

    @Test
    void is_not_found_by_null() {
        assertThatNullPointerException().isThrownBy(() -> Prefecture.find(null)).withMessage("number");
    }

    @Test
    void are_47() {
        assertThat(Prefecture.values()).hasSize(47);
    }
}
