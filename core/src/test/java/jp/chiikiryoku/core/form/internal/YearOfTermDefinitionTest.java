package jp.chiikiryoku.core.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.constraint.DayWithinLimits;
import jp.chiikiryoku.core.constraint.YearOfTerm;
import jp.chiikiryoku.core.form.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearOfTermDefinitionTest {

    /** A term that is a part of the record. */
    public record Days(
            @DayWithinLimits @Nullable LocalDate from,
            @DayWithinLimits @Nullable LocalDate until) {}

    @YearOfTerm(first = "term/from", last = "term/until")
    public record Post(
            @Nullable FiscalYear fiscalYear,
            @Valid @Nullable Days term) {}

    /** A term that stands in the record itself, beside a year of another name. */
    @YearOfTerm(year = "asked", first = "from", last = "until")
    public record Stay(
            @Nullable FiscalYear asked,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    @YearOfTerm(first = "term", last = "term/until")
    public record OfPart(
            @Nullable FiscalYear fiscalYear,
            @Valid @Nullable Days term) {}

    @YearOfTerm(first = "term/from", last = "term/until/day")
    public record OfTooMuch(
            @Nullable FiscalYear fiscalYear,
            @Valid @Nullable Days term) {}

    @YearOfTerm(first = "term/from", last = "term/end")
    public record OfNothingKnown(
            @Nullable FiscalYear fiscalYear,
            @Valid @Nullable Days term) {}

    @YearOfTerm(year = "term", first = "term/from", last = "term/until")
    public record OfNoYear(@Valid @Nullable Days term) {}

    @YearOfTerm(first = "term/from", last = "term/from")
    public record OfOneTwice(
            @Nullable FiscalYear fiscalYear,
            @Valid @Nullable Days term) {}

    private static List<String> problems(@Nullable Integer year, @Nullable String from, @Nullable String until) {
        return Checked.problems(post(year, from, until));
    }

    private static Post post(@Nullable Integer year, @Nullable String from, @Nullable String until) {
        return new Post(year == null ? null : FiscalYear.of(year), new Days(day(from), day(until)));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 2027-03-31",
        "2022-04-01, 2024-04-01",
        "2025-03-31, 2026-03-31",
        "2024-06-01, 2024-06-30",
        "2010-04-01, 2040-03-31"
    })
    void a_year_with_a_day_of_the_term_is_valid(String from, String until) {
        assertThat(problems(2024, from, until)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-04-01, 2024-03-31", "2025-04-01, 2026-03-31", "2019-04-01, 2022-03-31"})
    void a_year_without_a_day_of_the_term_contradicts_it(String from, String until) {
        assertThat(problems(2024, from, until)).containsExactly("\"/fiscalYear\" conflict");
        assertThat(Checked.texts(post(2024, from, until)))
                .containsExactly("No day of the term lies in this fiscal year. Write a fiscal year in which one does.");
    }

    @Test
    void the_year_may_have_another_name_and_stand_beside_the_days() {
        LocalDate day = LocalDate.of(2024, 4, 1);
        assertThat(Checked.problems(new Stay(FiscalYear.of(2024), day, day))).isEmpty();
        assertThat(Checked.problems(new Stay(FiscalYear.of(2023), day, day))).containsExactly("\"/asked\" conflict");
    }

    @Test
    void what_is_absent_contradicts_nothing() {
        assertThat(problems(null, "2019-04-01", "2022-03-31")).isEmpty();
        assertThat(problems(2024, null, "2022-03-31")).isEmpty();
        assertThat(problems(2024, "2025-04-01", null)).isEmpty();
        assertThat(Checked.problems(new Post(FiscalYear.of(2024), null))).isEmpty();
    }

    @Test
    void a_day_that_has_a_problem_of_its_own_contradicts_nothing() {
        assertThat(problems(2024, "1899-12-31", "2022-03-31")).containsExactly("\"/term/from\" out-of-range");
        assertThat(problems(2024, "2025-04-01", "2101-01-01")).containsExactly("\"/term/until\" out-of-range");
    }

    @Test
    void a_declaration_must_name_a_fiscal_year_and_two_dates() {
        for (Class<? extends Record> type :
                List.of(OfPart.class, OfTooMuch.class, OfNothingKnown.class, OfNoYear.class)) {
            assertThatIllegalArgumentException()
                    .as(type.getSimpleName())
                    .isThrownBy(() -> Form.of(type))
                    .withMessageContaining("must name a fiscal year and two dates of ");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(OfOneTwice.class))
                .withMessageEndingWith(" must not name a component twice.");
    }
}
