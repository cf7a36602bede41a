package jp.chiikiryoku.kyoryokutai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.kyoryokutai.claim.StartUpWindow;
import jp.chiikiryoku.kyoryokutai.edition.AreaMatrix;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermCalendarTest {

    private static TermCalendar calendar(String startsOn, String endsOn) {
        Term term = Term.of(LocalDate.parse(startsOn), LocalDate.parse(endsOn));
        return TermCalendar.of(term, Kyoryokutai.editions().get("r6")).orElseThrow();
    }

    @Test
    void a_full_term_has_three_years() {
        assertThat(calendar("2024-06-01", "2027-05-31").years())
                .extracting(Term::toString)
                .containsExactly("2024-06-01/2025-05-31", "2025-06-01/2026-05-31", "2026-06-01/2027-05-31");
    }

    @Test
    void the_last_year_may_be_shorter() {
        assertThat(calendar("2024-06-01", "2025-06-01").years())
                .extracting(Term::toString)
                .containsExactly("2024-06-01/2025-05-31", "2025-06-01/2025-06-01");
        assertThat(calendar("2024-06-01", "2024-12-31").years())
                .extracting(Term::toString)
                .containsExactly("2024-06-01/2024-12-31");
    }

    @Test
    void years_from_a_leap_day_leave_no_day_out() {
        assertThat(calendar("2024-02-29", "2027-02-27").years())
                .extracting(Term::toString)
                .containsExactly("2024-02-29/2025-02-28", "2025-03-01/2026-02-28", "2026-03-01/2027-02-27");
    }

    // the last day of month 36, or of the term if it comes earlier
    @ParameterizedTest
    @CsvSource({
        "2024-06-01, 2027-05-30, 2027-05-30",
        "2024-06-01, 2027-05-31, 2027-05-31",
        "2024-06-01, 2027-06-01, 2027-05-31",
        "2024-06-01, 2030-05-31, 2027-05-31",
        "2024-06-01, 2025-01-31, 2025-01-31",
        // from a leap day by 民法 第143条
        "2024-02-29, 2027-02-28, 2027-02-28",
        "2024-02-29, 2027-03-01, 2027-02-28"
    })
    void nothing_counts_after_three_years(String startsOn, String endsOn, LocalDate last) {
        assertThat(calendar(startsOn, endsOn).lastDayThatCounts()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-15, 2025-06-14, 2023-04-01, 2023-06-15, 2026-06-14, 2027-03-31",
        "2022-04-01, 2025-03-31, 2023-04-01, 2023-04-01, 2026-03-31, 2026-03-31",
        "2022-03-31, 2025-03-30, 2022-04-01, 2023-03-31, 2026-03-30, 2026-03-31",
        "2024-02-29, 2027-02-27, 2024-04-01, 2025-03-01, 2028-02-27, 2028-03-31",
        "2024-02-29, 2027-02-28, 2024-04-01, 2025-03-01, 2028-02-29, 2028-03-31",
        "2023-01-01, 2024-02-29, 2023-04-01, 2024-01-01, 2025-02-28, 2025-03-31",
        "2021-06-01, 2025-05-31, 2022-04-01, 2022-06-01, 2025-05-31, 2027-03-31"
    })
    void the_window_of_a_start_up_has_certain_and_possible_days(
            String startsOn, String endsOn, LocalDate possible, LocalDate from, LocalDate until, LocalDate last) {
        StartUpWindow window = calendar(startsOn, endsOn).startUpWindow();
        assertThat(window).isEqualTo(new StartUpWindow(Term.of(from, until), Term.of(possible, last)));
        assertThat(window.outcomeOn(possible.minusDays(1))).isEqualTo(Outcome.VIOLATED);
        assertThat(window.outcomeOn(from)).isEqualTo(Outcome.SATISFIED);
        assertThat(window.outcomeOn(until)).isEqualTo(Outcome.SATISFIED);
        assertThat(window.outcomeOn(last.plusDays(1))).isEqualTo(Outcome.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({
        "1999-12-31, 2099-12-30, 2099-12-31, must not be longer than 100 years.",
        "2098-04-01, 2100-12-31, 2101-01-01, must end on 2100-12-31 or before."
    })
    void a_term_of_no_person_has_no_calendar(String startsOn, String good, String bad, String message) {
        assertThat(calendar(startsOn, good).years()).isNotEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar(startsOn, bad))
                .withMessage("The term (%s/%s) %s", startsOn, bad, message);
        TermCalendar calendar = calendar(startsOn, good);
        Term longer = Term.of(LocalDate.parse(startsOn), LocalDate.parse(bad));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TermCalendar(longer, calendar.lastDayThatCounts(), calendar.startUpWindow()));
    }

    @Test
    void the_greatest_term_of_the_platform_is_refused_like_any_other() {
        Edition<KyoryokutaiParameters> edition = Kyoryokutai.editions().get("r6");
        for (Term term : List.of(Term.of(LocalDate.MIN, LocalDate.MAX), Term.of(LocalDate.MIN, LocalDate.EPOCH))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TermCalendar.of(term, edition))
                    .withMessageStartingWith("The term (" + term + ") must ");
        }
    }

    @Test
    void an_edition_that_knows_no_placement_has_no_calendar() {
        Term term = Term.of(LocalDate.of(2025, 4, 1), LocalDate.of(2028, 3, 31));
        assertThat(TermCalendar.of(term, Kyoryokutai.editions().get("r7"))).isEmpty();
        assertThat(AreaMatrix.of(Kyoryokutai.editions().get("r7"))).isEmpty();
    }
}
