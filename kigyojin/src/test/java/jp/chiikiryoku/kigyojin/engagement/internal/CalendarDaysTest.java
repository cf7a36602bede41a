package jp.chiikiryoku.kigyojin.engagement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.edition.PresenceBasis;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.kigyojin.samples.OwnEdition;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The presence of a dispatch under an own edition that counts all days of the month. */
class CalendarDaysTest {

    private static AskedRule rule;
    private static final String PLACE = "/presence/daysInMunicipality";

    @BeforeAll
    static void load_the_edition() throws IOException {
        Edition<KigyojinParameters> edition =
                OwnEdition.byCalendarDays().editions().get("calendar");
        rule = AskedRule.of(KigyojinRule.PRESENCE, new PresenceRule(AskedRule.parameters(edition), edition));
    }

    private static PayloadDocument days(int working, int there) {
        return Documents.engagement().with("/presence/workingDays", working).with(PLACE, there);
    }

    // 2 × 13 < 28; 2 × 14 ≥ 28 but < 31; 2 × 16 ≥ 31
    @ParameterizedTest
    @CsvSource({"0, VIOLATED", "13, VIOLATED", "14, UNDETERMINED", "15, UNDETERMINED", "16, SATISFIED", "31, SATISFIED"
    })
    void half_of_the_shortest_month_is_perhaps_enough_and_of_the_longest_surely(int there, Outcome outcome) {
        rule.expect(days(20, there), outcome, PLACE);
    }

    @Test
    void the_remedy_is_enough_in_every_month() {
        assertThat(rule.changes(days(20, 13))).containsExactly(PLACE + "=16");
        rule.expectRemedyIsTheSmallest(days(20, 13), day -> (Integer) day - 1);
        assertThat(rule.changes(days(20, 15))).isEmpty();
    }

    @Test
    void a_side_job_is_asked_as_before() {
        PayloadDocument sideJob = Documents.sideJob();
        rule.expect(sideJob, Outcome.SATISFIED, "/presence");
    }

    @Test
    void says_that_all_days_are_counted() {
        rule.says(
                days(31, 16),
                "受入自治体での勤務は月16日で、「月の半分以上」に必要な16日を満たしています（その月のすべての日で数えた場合）。",
                "Days of work in the municipality each month: 16, which reaches the 16 that half of the month takes"
                        + " (counted in all days of the month).");
        rule.says(
                days(31, 13),
                "受入自治体での勤務は月13日で、「月の半分以上」に必要な16日に3日足りません（その月のすべての日で数えた場合）。",
                "Days of work in the municipality each month: 13, which is 3 short of the 16 that half of the month"
                        + " takes (counted in all days of the month).");
    }

    @Test
    void says_that_the_length_of_the_month_decides() {
        rule.says(
                days(20, 14),
                "受入自治体での勤務は月14日です。月の長さによって半分に届くかどうかが変わるため、確認が必要です（その月のすべての日で数えた場合）。"
                        + "「月の半分」の数え方を変えると結果が変わることがあるため、どちらで数えるかも確かめてください。",
                "Days of work in the municipality each month: 14. Whether that is half depends on the length of the"
                        + " month (counted in all days of the month) and needs confirmation."
                        + " Counted otherwise the answer may change, so make sure how half a month is counted.");
    }

    @Test
    void compares_the_days_with_half_of_the_longest_month() {
        rule.compares(days(31, 16), "satisfied", facts(31, 16));
        rule.compares(days(31, 13), "violated", facts(31, 13).with("missing", 3));
        rule.compares(days(20, 14), "undetermined", facts(20, 14));
        rule.compares(days(20, 16), "satisfied", facts(20, 16));
        rule.compares(days(20, 13), "violated-differs", facts(20, 13).with("missing", 3));
    }

    private static Facts facts(int working, int there) {
        return Facts.of("workingDays", working, "days", there, "needed", 16, "basis", PresenceBasis.CALENDAR_DAYS);
    }
}
