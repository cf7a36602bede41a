package jp.chiikiryoku.kigyojin.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import jp.chiikiryoku.testkit.PlainTexts;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class EngagementPropertyTest {

    private static final int TRIES = 1_000;
    private static final Answers PRESENCE = Answers.of(KigyojinRule.PRESENCE);
    private static final Answers TERM = Answers.of(KigyojinRule.TERM);

    // Whatever «月» is read as: 16 days are half of every month, and fewer than half of the working days are half of
    // none.
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_dispatch_works_half_of_the_month_there(
            @ForAll @IntRange(min = 1, max = 31) int working, @ForAll @IntRange(max = 31) int there) {
        PayloadDocument payload = Documents.engagement()
                .with("/presence/workingDaysOfMonth", working)
                .with("/presence/daysWorkedInMunicipality", there);
        if (there >= 16) {
            PRESENCE.expect(payload, Outcome.SATISFIED, "/presence/daysWorkedInMunicipality");
        } else if (there + there < working) {
            PRESENCE.expect(payload, Outcome.VIOLATED, "/presence/daysWorkedInMunicipality");
        } else {
            assertThat(payload.finding(KigyojinRule.PRESENCE).outcome()).isNotEqualTo(Outcome.VIOLATED);
        }
        PlainTexts.check(Kigyojin.engagements(), payload.json());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_side_job_reaches_each_of_the_three(
            @ForAll @IntRange(max = 8) int working,
            @ForAll @IntRange(max = 4_000) int hundredths,
            @ForAll @IntRange(max = 2) int stay) {
        PayloadDocument payload = Documents.sideJob()
                .with("/presence/workingDays", working)
                .with("/presence/workingHours", BigDecimal.valueOf(hundredths, 2))
                .with("/presence/daysStayed", stay);
        boolean enough = working >= 4 && hundredths >= 2_000 && stay >= 1;
        assertThat(payload.finding(KigyojinRule.PRESENCE).outcome())
                .isEqualTo(enough ? Outcome.SATISFIED : Outcome.VIOLATED);
        if (!enough) {
            PRESENCE.expectRemedyIsTheSmallest(
                    payload,
                    value -> value instanceof BigDecimal hours
                            ? hours.subtract(new BigDecimal("0.01"))
                            : (Object) ((Integer) value - 1));
        }
        PlainTexts.check(Kigyojin.engagements(), payload.json());
    }

    // The day after the term is the oracle's: six months after the start at the earliest, three years at the latest.
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_term_lasts_from_six_months_to_three_years(
            @ForAll @IntRange(max = 3_000) int start, @ForAll @LongRange(max = 1_200) long days) {
        LocalDate startsOn = LocalDate.of(2024, 6, 20).plusDays(start);
        LocalDate dayAfter = startsOn.plusDays(days + 1);
        PayloadDocument payload = Documents.engagement()
                .with("/term/startsOn", startsOn.toString())
                .with("/term/endsOn", dayAfter.minusDays(1).toString());
        boolean tooShort = dayAfter.isBefore(dayAfterMonths(startsOn, 6));
        boolean tooLong = dayAfter.isAfter(dayAfterMonths(startsOn, 36));
        TERM.expect(payload, tooShort || tooLong ? Outcome.VIOLATED : Outcome.SATISFIED, "/term/endsOn");
        if (tooShort || tooLong) {
            TERM.expectRemedyIsTheSmallest(payload, day -> ((LocalDate) day).plusDays(tooShort ? -1 : 1));
        }
    }

    // CIVIL-CODE 第143条第2項: the day that corresponds to the first, or where there is none the first of the next month
    private static LocalDate dayAfterMonths(LocalDate startsOn, int months) {
        YearMonth month = YearMonth.from(startsOn).plusMonths(months);
        return month.isValidDay(startsOn.getDayOfMonth())
                ? month.atDay(startsOn.getDayOfMonth())
                : month.plusMonths(1).atDay(1);
    }
}
