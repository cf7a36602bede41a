package jp.chiikiryoku.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TermPropertyTest {

    @Property
    void parse_is_the_inverse_of_to_string(@ForAll("terms") Term term) {
        assertThat(Term.parse(term.toString())).isEqualTo(term);
    }

    @Property
    void terms_overlap_exactly_when_a_first_day_lies_in_the_other(
            @ForAll("terms") Term one, @ForAll("terms") Term other) {
        boolean overlap = one.contains(other.startsOn()) || other.contains(one.startsOn());
        assertThat(one.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
    }

    @Property
    void whole_months_are_the_greatest_number_of_months_that_it_lasts(@ForAll("terms") Term term) {
        int months = term.wholeMonths();
        assertThat(months == 0 || term.lastsAtLeastMonths(months)).isTrue();
        assertThat(term.lastsAtLeastMonths(months + 1)).isFalse();
    }

    @Property
    void lasts_months_exactly_from_their_last_day_onwards(
            @ForAll("terms") Term term, @ForAll @IntRange(min = 1, max = 120) int months) {
        LocalDate enough = lastDayByTheCode(term.startsOn(), months);
        assertThat(term.lastDayOfMonth(months)).isEqualTo(enough);
        assertThat(term.lastsAtLeastMonths(months)).isEqualTo(term.endsOn().toEpochDay() >= enough.toEpochDay());
    }

    // 民法 第143条, in other words: go day by day through the last month until the day before the corresponding one.
    private static LocalDate lastDayByTheCode(LocalDate start, int months) {
        YearMonth last = YearMonth.from(start).plusMonths(months);
        LocalDate day = last.atDay(1);
        while (day.getDayOfMonth() < start.getDayOfMonth() && day.isBefore(last.atEndOfMonth())) {
            day = day.plusDays(1);
        }
        return day.getDayOfMonth() == start.getDayOfMonth() ? day.minusDays(1) : day;
    }

    @Provide
    Arbitrary<Term> terms() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 40_000),
                        Arbitraries.longs().between(0, 4_000))
                .as((start, days) -> Term.of(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(start + days)));
    }
}
