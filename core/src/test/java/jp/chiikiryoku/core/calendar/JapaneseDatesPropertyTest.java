package jp.chiikiryoku.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class JapaneseDatesPropertyTest {

    private static final LocalDate FIRST_DAY_OF_REIWA = LocalDate.of(2019, 5, 1);

    @Property
    void parse_is_the_inverse_of_format(@ForAll @LongRange(min = 6_947, max = 2_932_896) long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        assertThat(JapaneseDates.parse(JapaneseDates.format(date))).isEqualTo(date);
    }

    @Property
    void era_and_year_follow_from_the_day(@ForAll @LongRange(min = 6_947, max = 60_000) long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        boolean heisei = date.isBefore(FIRST_DAY_OF_REIWA);
        int year = date.getYear() - (heisei ? 1988 : 2018);
        assertThat(JapaneseDates.format(date))
                .isEqualTo("%s%s年%d月%d日"
                        .formatted(
                                heisei ? "平成" : "令和",
                                year == 1 ? "元" : String.valueOf(year),
                                date.getMonthValue(),
                                date.getDayOfMonth()));
    }
}
