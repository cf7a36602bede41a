package jp.chiikiryoku.matching.kigyojin;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTextsTest {

    @ParameterizedTest
    @CsvSource({
        "KGM-FIELD, 分野, field",
        "KGM-MODE, 類型, mode",
        "KGM-PERIOD, 期間の重なり, overlap of the periods",
        "KGJ-MUNICIPALITY, 対象となる市町村, Eligible municipality",
        "KGJ-COMPANY-LOCATION, 対象となる企業の所在, Location of the company",
        "KGJ-EMPLOYMENT, 企業の社員, Employee of the company",
        "KGJ-PRESENCE, 勤務日数・時間と滞在日数, Days and hours of a month"
    })
    void every_rule_has_a_name_in_both_languages(String rule, String japanese, String english) {
        assertThat(MatchingTexts.titleOf(rule).in(Language.JA)).isEqualTo(japanese);
        assertThat(MatchingTexts.titleOf(rule).in(Language.EN)).isEqualTo(english);
    }
}
