package jp.chiikiryoku.core.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerOptionsTest {

    @Test
    void a_day_is_written_as_in_payloads() {
        assertThat(AnswerOptions.parseDay("2025-05-01")).contains(LocalDate.of(2025, 5, 1));
        assertThat(AnswerOptions.parseDay("2024-02-29")).contains(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-5-1",
                "2025-02-29",
                "2025-13-01",
                "+002025-05-01",
                "2025-05-01Z",
                "20250501",
                "2025/05/01",
                " 2025-05-01",
                "２０２５-05-01",
                "-025-05-01"
            })
    void any_other_text_is_no_day(String text) {
        assertThat(AnswerOptions.parseDay(text)).isEmpty();
    }
}
