package jp.chiikiryoku.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class FiscalYearPropertyTest {

    @Property
    void parse_is_the_inverse_of_to_string(@ForAll @IntRange(min = 1989, max = 2100) int year) {
        FiscalYear fiscalYear = FiscalYear.of(year);
        assertThat(FiscalYear.parse(fiscalYear.toString())).isEqualTo(fiscalYear);
    }

    @Property
    void every_day_lies_in_exactly_one_fiscal_year(@ForAll @LongRange(min = 7_030, max = 47_936) long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        FiscalYear year = FiscalYear.containing(date);
        assertThat(year.year()).isEqualTo(date.minusMonths(3).getYear());
        assertThat(year.contains(date)).isTrue();
        assertThat(year.contains(date.plusYears(1))).isFalse();
        assertThat(year.contains(date.minusYears(1))).isFalse();
    }

    @Property
    void fiscal_years_follow_each_other_without_a_gap(@ForAll @IntRange(min = 1989, max = 2099) int year) {
        FiscalYear fiscalYear = FiscalYear.of(year);
        assertThat(fiscalYear.next().firstDay()).isEqualTo(fiscalYear.lastDay().plusDays(1));
        assertThat(fiscalYear.next().previous()).isEqualTo(fiscalYear);
        assertThat(fiscalYear).isLessThan(fiscalYear.next());
    }
}
