package jp.chiikiryoku.kigyojin.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_dispatch_spends_half_of_the_working_days_there(
            @ForAll @IntRange(max = 31) int working, @ForAll @IntRange(max = 31) int there) {
        PayloadDocument payload = Documents.engagement()
                .with("/presence/workingDays", working)
                .with("/presence/daysInMunicipality", there);
        boolean enough = there + there >= working;
        PRESENCE.expect(payload, enough ? Outcome.SATISFIED : Outcome.VIOLATED, "/presence/daysInMunicipality");
        if (!enough) {
            PRESENCE.expectRemedyIsTheSmallest(payload, day -> (Integer) day - 1);
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
                .with("/presence/daysInMunicipality", stay);
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
        boolean tooShort = dayAfter.isBefore(startsOn.plusMonths(6));
        boolean tooLong = dayAfter.isAfter(startsOn.plusYears(3));
        TERM.expect(payload, tooShort || tooLong ? Outcome.VIOLATED : Outcome.SATISFIED, "/term/endsOn");
        if (tooShort || tooLong) {
            TERM.expectRemedyIsTheSmallest(payload, day -> ((LocalDate) day).plusDays(tooShort ? -1 : 1));
        }
    }
}
