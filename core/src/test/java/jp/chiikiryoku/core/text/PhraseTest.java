package jp.chiikiryoku.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource({
        "1872-12-31, 1872年12月31日, 1872-12-31",
        "1873-01-01, 明治6年1月1日, 1873-01-01",
        "1989-01-07, 昭和64年1月7日, 1989-01-07",
        "1989-01-08, 平成元年1月8日, 1989-01-08",
        "2024-04-01, 令和6年4月1日, 2024-04-01",
        "9999-12-31, 令和7981年12月31日, 9999-12-31",
        "+10000-01-01, 10000年1月1日, +10000-01-01"
    })
    void a_day_is_said_in_its_era_from_1873_to_the_year_9999(LocalDate date, String ja, String en) {
        assertThat(Phrase.of(date).in(Language.JA)).isEqualTo(ja);
        assertThat(Phrase.of(date).in(Language.EN)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"1, 1年", "1988, 1988年", "2019, 2019年", "2020, 2020年", "9999, 9999年"})
    void a_year_by_itself_is_said_in_the_western_calendar(int year, String ja) {
        assertThat(Phrase.of(Year.of(year)).in(Language.JA)).isEqualTo(ja);
        assertThat(Phrase.of(Year.of(year)).in(Language.EN)).isEqualTo(Integer.toString(year));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-10T12:00:00+09:00, 令和7年4月10日12時0分0秒, 2025-04-10 12:00:00 (+09:00)",
        "2025-04-10T09:05:07+09:00, 令和7年4月10日9時5分7秒, 2025-04-10 09:05:07 (+09:00)",
        "2025-04-10T03:00:00Z, 令和7年4月10日3時0分0秒（時差Z）, 2025-04-10 03:00:00 (Z)",
        "2025-04-09T16:00:00-11:00, 令和7年4月9日16時0分0秒（時差-11:00）, 2025-04-09 16:00:00 (-11:00)",
        "1988-12-31T23:59:59+09:00, 昭和63年12月31日23時59分59秒, 1988-12-31 23:59:59 (+09:00)",
        "2025-04-10T12:00:00.000000001+09:00, 令和7年4月10日12時0分0.000000001秒, 2025-04-10 12:00:00.000000001 (+09:00)",
        "2025-04-10T11:59:59.500+09:00, 令和7年4月10日11時59分59.5秒, 2025-04-10 11:59:59.5 (+09:00)",
        "2025-04-10T11:59:59.100000000+09:00, 令和7年4月10日11時59分59.1秒, 2025-04-10 11:59:59.1 (+09:00)"
    })
    void an_instant_is_said_by_the_clock_of_its_offset_to_the_last_digit(OffsetDateTime instant, String ja, String en) {
        assertThat(Phrase.of(instant).in(Language.JA)).isEqualTo(ja);
        assertThat(Phrase.of(instant).in(Language.EN)).isEqualTo(en);
    }
}
