package jp.chiikiryoku.kyoryokutai.claim;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters.StartUpFigures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartUpWindowTest {

    private static final StartUpFigures FIGURES = requireNonNull(
            requireNonNull(Kyoryokutai.editions().get("r6").parameters().claim())
                    .startUp());
    private static final Cited<Integer> LONGEST = requireNonNull(
                    Kyoryokutai.editions().get("r6").parameters().placement())
            .longestTerm();

    private static StartUpWindow of(String term) {
        return StartUpWindow.of(Term.parse(term), FIGURES, LONGEST);
    }

    private static StartUpWindow window(@Nullable String certain, @Nullable String possible) {
        return new StartUpWindow(
                certain == null ? null : Term.parse(certain), possible == null ? null : Term.parse(possible));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-01/2026-05-31, 2024-06-01/2027-05-31, 2024-04-01/2028-03-31",
        // exactly a year, and a day less: no second year
        "2023-06-01/2024-05-31, 2024-06-01/2025-05-31, 2024-04-01/2026-03-31",
        "2023-06-01/2024-05-30, , 2024-04-01/2026-03-31",
        "2023-06-01/2024-01-31, , 2024-04-01/2025-03-31",
        // the last day of month 36, and a day more: that day counts only possibly
        "2021-06-01/2024-05-31, 2022-06-01/2025-05-31, 2022-04-01/2026-03-31",
        "2021-06-01/2024-06-01, 2022-06-01/2025-05-31, 2022-04-01/2026-03-31",
        "2021-06-01/2025-05-31, 2022-06-01/2025-05-31, 2022-04-01/2027-03-31",
        // 民法 第143条
        "2020-02-29/2023-02-28, 2021-03-01/2024-02-29, 2020-04-01/2024-03-31",
        "2020-02-29/2021-02-28, 2021-03-01/2022-02-28, 2020-04-01/2022-03-31",
        "2020-02-29/2021-02-27, , 2020-04-01/2022-03-31"
    })
    void is_that_of_the_figures_of_an_edition(String term, @Nullable String certain, String possible) {
        assertThat(of(term)).isEqualTo(window(certain, possible));
    }

    @Test
    void where_the_edition_knows_no_longest_term_the_stated_one_counts() {
        assertThat(StartUpWindow.of(Term.parse("2021-06-01/2025-05-31"), FIGURES, null))
                .isEqualTo(window("2022-06-01/2026-05-31", "2022-04-01/2027-03-31"));
    }

    @Test
    void a_window_of_one_day_holds_it() {
        StartUpWindow window = window("2024-06-01/2024-06-01", "2024-05-31/2024-06-02");
        assertThat(window.outcomeOn(LocalDate.of(2024, 5, 30))).isEqualTo(Outcome.VIOLATED);
        assertThat(window.outcomeOn(LocalDate.of(2024, 5, 31))).isEqualTo(Outcome.UNDETERMINED);
        assertThat(window.outcomeOn(LocalDate.of(2024, 6, 1))).isEqualTo(Outcome.SATISFIED);
        assertThat(window.outcomeOn(LocalDate.of(2024, 6, 2))).isEqualTo(Outcome.UNDETERMINED);
        assertThat(window.outcomeOn(LocalDate.of(2024, 6, 3))).isEqualTo(Outcome.VIOLATED);
        assertThat(window(null, null).outcomeOn(LocalDate.of(2024, 6, 1))).isEqualTo(Outcome.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-31, 2024-06-01",
        "2024-06-01, 2024-06-01",
        "2024-06-02, 2024-06-02",
        "2027-05-31, 2027-05-31",
        "2027-06-01, 2027-05-31"
    })
    void the_nearest_day_lies_within_the_window(LocalDate date, LocalDate nearest) {
        assertThat(window("2024-06-01/2027-05-31", "2024-04-01/2028-03-31").nearestCertain(date))
                .contains(nearest);
    }

    @Test
    void there_is_no_nearest_day_without_a_window_or_after_the_last_day_of_a_payload() {
        LocalDate day = LocalDate.of(2024, 4, 1);
        assertThat(window(null, "2024-04-01/2028-03-31").nearestCertain(day)).isEmpty();
        assertThat(window("2100-12-31/2101-12-31", null).nearestCertain(day)).contains(LocalDate.of(2100, 12, 31));
        assertThat(window("2101-01-01/2101-12-31", null).nearestCertain(day)).isEmpty();
    }
}
