package jp.chiikiryoku.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource({
        "1989-01-07, 1989年1月7日, 1989-01-07",
        "1989-01-08, 平成元年1月8日, 1989-01-08",
        "2024-04-01, 令和6年4月1日, 2024-04-01",
        "9999-12-31, 令和7981年12月31日, 9999-12-31",
        "+10000-01-01, 10000年1月1日, +10000-01-01"
    })
    void a_day_is_said_in_its_era_from_heisei_to_the_year_9999(LocalDate date, String ja, String en) {
        assertThat(Phrase.of(date).in(Language.JA)).isEqualTo(ja);
        assertThat(Phrase.of(date).in(Language.EN)).isEqualTo(en);
    }
}
