package jp.chiikiryoku.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    private static final LocalDate START = LocalDate.parse("2024-04-01");
    private static final LocalDate END = LocalDate.parse("2025-03-31");

    @Test
    void holds_both_ends_and_prints_them() {
        Term term = Term.of(START, END);
        assertThat(term.startsOn()).isEqualTo(START);
        assertThat(term.endsOn()).isEqualTo(END);
        assertThat(term).hasToString("2024-04-01/2025-03-31");
        assertThat(Term.parse("2024-04-01/2025-03-31")).isEqualTo(term);
    }

    @Test
    void may_be_one_day_but_not_less() {
        assertThat(Term.of(START, START).contains(START)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of(START, START.minusDays(1)))
                .withMessage("The last day (2024-03-31) must not be before the first day (2024-04-01).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse("2024-04-01/2024-03-31"))
                .withMessageContaining("(2024-03-31)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "2024-04-01",
                "2024-04-01/",
                "/2024-04-01",
                "2024-04-01/2024-4-2",
                "2023-02-29/2023-03-01",
                "2024-04-01/2025-03-31/2026-03-31",
                "2024-04-01 / 2025-03-31",
                "2024-04-01～2025-03-31"
            })
    void refuses_a_text_of_another_form_and_names_it(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(text))
                .withMessage("The text (" + text
                        + ") must be two existing days. Maybe write it like 2024-04-01/2025-03-31.");
    }

    @Test
    void keeps_the_cause_when_a_day_does_not_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse("2024-04-31/2025-03-31"))
                .withCauseInstanceOf(DateTimeParseException.class);
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException().isThrownBy(() -> Term.of(null, END)).withMessage("startsOn");
        assertThatNullPointerException().isThrownBy(() -> Term.of(START, null)).withMessage("endsOn");
        assertThatNullPointerException().isThrownBy(() -> Term.parse(null)).withMessage("text");
    }

    @Test
    void contains_its_ends_and_what_lies_between() {
        Term term = Term.of(START, END);
        assertThat(term.contains(START.minusDays(1))).isFalse();
        assertThat(term.contains(START)).isTrue();
        assertThat(term.contains(START.plusDays(1))).isTrue();
        assertThat(term.contains(END)).isTrue();
        assertThat(term.contains(END.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01/2024-03-31, false",
        "2024-03-01/2024-04-01, true",
        "2024-06-01/2024-06-30, true",
        "2024-01-01/2026-01-01, true",
        "2025-03-31/2025-04-30, true",
        "2025-04-01/2025-04-30, false"
    })
    void overlaps_a_term_with_a_common_day(String text, boolean overlaps) {
        Term term = Term.of(START, END);
        assertThat(term.overlaps(Term.parse(text))).isEqualTo(overlaps);
        assertThat(Term.parse(text).overlaps(term)).isEqualTo(overlaps);
    }

    @ParameterizedTest
    @CsvSource({
        // start, months, the last day that is enough
        "2024-10-01, 6, 2025-03-31",
        "2024-10-01, 1, 2024-10-31",
        "2024-04-01, 12, 2025-03-31",
        "2024-10-15, 6, 2025-04-14",
        "2024-12-01, 12, 2025-11-30",
        // CIVIL-CODE 第143条 第2項: the day before the one that corresponds to the first
        "2023-08-30, 6, 2024-02-29",
        "2024-02-29, 48, 2028-02-28",
        "2024-01-28, 1, 2024-02-27",
        // CIVIL-CODE 第143条 第2項 ただし書: no such day, so the last day of the month
        "2023-08-31, 6, 2024-02-29",
        "2024-08-31, 6, 2025-02-28",
        "2024-01-31, 1, 2024-02-29",
        "2024-01-30, 1, 2024-02-29",
        "2024-02-29, 12, 2025-02-28",
        "2024-02-29, 36, 2027-02-28"
    })
    void lasts_months_from_a_boundary_day_onwards(LocalDate start, int months, LocalDate enough) {
        Term term = Term.of(start, enough);
        assertThat(term.lastDayOfMonth(months)).isEqualTo(enough);
        assertThat(term.lastsAtLeastMonths(months)).isTrue();
        assertThat(term.wholeMonths()).isEqualTo(months);
        Term longer = Term.of(start, enough.plusDays(1));
        assertThat(longer.lastsAtLeastMonths(months)).isTrue();
        assertThat(longer.wholeMonths()).isEqualTo(months);
        Term shorter = Term.of(start, enough.minusDays(1));
        assertThat(shorter.lastsAtLeastMonths(months)).isFalse();
        assertThat(shorter.wholeMonths()).isEqualTo(months - 1);
    }

    @Test
    void counts_months_beyond_its_end_too() {
        assertThat(Term.of(START, START).lastDayOfMonth(12)).isEqualTo(END);
        assertThat(Term.of(START, START).wholeMonths()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 0, 2024-04-01",
        "2024-04-01, 12, 2025-04-01",
        "2024-02-29, 12, 2025-03-01",
        "2024-02-28, 12, 2025-02-28",
        "2024-02-29, 48, 2028-02-29",
        "2024-08-31, 6, 2025-03-01"
    })
    void names_the_first_day_after_months(LocalDate start, int months, LocalDate after) {
        assertThat(Term.of(start, start).firstDayAfterMonths(months)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refuses_a_month_before_the_first_and_names_it(int month) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of(START, END).lastDayOfMonth(month))
                .withMessage("The month (" + month + ") must be 1 or more.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of(START, END).lastsAtLeastMonths(month))
                .withMessageContaining("(" + month + ")");
    }

    @Test
    void refuses_a_negative_number_of_months() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of(START, END).firstDayAfterMonths(-1))
                .withMessage("The month (-1) must be 1 or more.");
    }
}
