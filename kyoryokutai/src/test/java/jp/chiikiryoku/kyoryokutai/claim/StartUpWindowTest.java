package jp.chiikiryoku.kyoryokutai.claim;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters.StartUpFigures;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartUpWindowTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

    private static StartUpWindow window(String possibleFrom, String from, String until, String possibleUntil) {
        return new StartUpWindow(
                LocalDate.parse(possibleFrom),
                LocalDate.parse(from),
                LocalDate.parse(until),
                LocalDate.parse(possibleUntil));
    }

    @Test
    void is_that_of_the_figures_of_an_edition() {
        StartUpFigures figures = requireNonNull(
                requireNonNull(Kyoryokutai.editions().get("r6").parameters().claim())
                        .startUp());
        assertThat(StartUpWindow.of(Term.parse("2023-06-01/2026-05-31"), figures))
                .isEqualTo(window("2024-04-01", "2024-06-01", "2027-05-31", "2028-03-31"));
    }

    @Test
    void a_window_of_one_day_holds_it() {
        assertThat(window("2024-06-01", "2024-06-01", "2024-06-01", "2024-06-01")
                        .hasCertainDays())
                .isTrue();
        assertThat(window("2024-06-01", "2024-06-01", "2024-06-01", "2024-06-01")
                        .hasPossibleDays())
                .isTrue();
        assertThat(window("2024-06-01", "2024-06-02", "2024-06-01", "2024-06-01")
                        .hasCertainDays())
                .isFalse();
        assertThat(window("2024-06-02", "2024-06-01", "2024-06-01", "2024-06-01")
                        .hasPossibleDays())
                .isFalse();
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
        assertThat(window("2024-04-01", "2024-06-01", "2027-05-31", "2028-03-31")
                        .nearestCertain(date))
                .contains(nearest);
    }

    @Test
    void there_is_no_nearest_day_without_a_window_or_after_the_last_day_of_a_payload() {
        assertThat(window("2024-04-01", "2024-06-02", "2024-06-01", "2028-03-31")
                        .nearestCertain(DAY))
                .isEmpty();
        assertThat(window("2100-04-01", "2100-12-31", "2101-12-31", "2102-03-31")
                        .nearestCertain(DAY))
                .contains(LocalDate.of(2100, 12, 31));
        assertThat(window("2100-04-01", "2101-01-01", "2101-12-31", "2102-03-31")
                        .nearestCertain(DAY))
                .isEmpty();
    }

    private static void lacks(String part, ThrowingCallable making) {
        assertThatNullPointerException().isThrownBy(making).withMessage(part);
    }

    @Test
    void a_part_that_is_missing_is_told_at_once() {
        lacks("possibleFrom", () -> new StartUpWindow(null, DAY, DAY, DAY));
        lacks("certainFrom", () -> new StartUpWindow(DAY, null, DAY, DAY));
        lacks("certainUntil", () -> new StartUpWindow(DAY, DAY, null, DAY));
        lacks("possibleUntil", () -> new StartUpWindow(DAY, DAY, DAY, null));
    }
}
