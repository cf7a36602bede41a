package jp.chiikiryoku.core.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MetropolitanAreaTest {

    @Test
    void has_its_prefectures_in_the_order_of_their_numbers() {
        assertThat(MetropolitanArea.TOKYO.prefectures())
                .containsExactly(Prefecture.SAITAMA, Prefecture.CHIBA, Prefecture.TOKYO, Prefecture.KANAGAWA);
        assertThat(MetropolitanArea.NAGOYA.prefectures())
                .containsExactly(Prefecture.GIFU, Prefecture.AICHI, Prefecture.MIE);
        assertThat(MetropolitanArea.KANSAI.prefectures())
                .containsExactly(Prefecture.KYOTO, Prefecture.OSAKA, Prefecture.HYOGO, Prefecture.NARA);
    }

    @Test
    void has_a_japanese_name() {
        assertThat(MetropolitanArea.values())
                .extracting(MetropolitanArea::japaneseName)
                .containsExactly("東京圏", "名古屋圏", "関西圏");
    }

    @Test
    void are_eleven_prefectures_in_all() {
        assertThat(Arrays.stream(Prefecture.values())
                        .filter(Prefecture::isMetropolitan)
                        .map(Prefecture::number))
                .containsExactly("11", "12", "13", "14", "21", "23", "24", "26", "27", "28", "29");
    }

    @Test
    void is_known_to_its_prefectures() {
        assertThat(Prefecture.TOKYO.metropolitanArea()).contains(MetropolitanArea.TOKYO);
        assertThat(Prefecture.AICHI.metropolitanArea()).contains(MetropolitanArea.NAGOYA);
        assertThat(Prefecture.NARA.metropolitanArea()).contains(MetropolitanArea.KANSAI);
        assertThat(Prefecture.SHIGA.metropolitanArea()).isEmpty();
        assertThat(Prefecture.SHIGA.isMetropolitan()).isFalse();
    }

    @Test
    void does_not_let_its_prefectures_be_changed() {
        assertThatThrownBy(() -> MetropolitanArea.TOKYO.prefectures().add(Prefecture.IBARAKI))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
