package jp.chiikiryoku.kigyojin.engagement.internal;

import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.FIGURES;
import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.R6;
import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.edition.PresenceBasis;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatchPresenceTest {

    private static final AskedRule RULE = AskedRule.of(KigyojinRule.PRESENCE, new PresenceRule(FIGURES, R6));
    private static final String PLACE = "/presence/daysInMunicipality";
    private static final String OTHERWISE = "「月の半分」の数え方を変えると結果が変わることがあるため、どちらで数えるか確かめてください。";

    private static PayloadDocument days(int working, int there) {
        return Documents.engagement().with("/presence/workingDays", working).with(PLACE, there);
    }

    // MIC-R6-SUPPLEMENTARY: 勤務日数が月の半分以上, read as half of the working days (ASSUMPTION)
    @ParameterizedTest
    @CsvSource({
        "20, 9, VIOLATED",
        "20, 10, SATISFIED",
        "21, 10, VIOLATED",
        "21, 11, SATISFIED",
        "1, 0, VIOLATED",
        "1, 1, SATISFIED",
        "31, 15, VIOLATED",
        "31, 16, SATISFIED",
        "5, 31, SATISFIED",
        "0, 0, SATISFIED"
    })
    void twice_the_days_there_reach_the_working_days(int working, int there, Outcome outcome) {
        RULE.expect(days(working, there), outcome, PLACE);
    }

    @Test
    void hours_are_not_asked() {
        RULE.expect(days(20, 10).with("/presence/workingHours", 0), Outcome.SATISFIED, PLACE);
    }

    @ParameterizedTest
    @CsvSource({"20, 9, 10", "21, 10, 11", "31, 0, 16", "1, 0, 1"})
    void the_remedy_asks_for_the_days_that_are_missing(int working, int there, int needed) {
        PayloadDocument payload = days(working, there);
        assertThat(RULE.changes(payload)).containsExactly(PLACE + "=" + needed);
        RULE.expectRemedyIsTheSmallest(payload, day -> (Integer) day - 1);
    }

    // half of a month of 28 to 31 days: 13 days never, 14 and 15 perhaps, 16 always
    @ParameterizedTest
    @CsvSource({
        "20, 9, false",
        "20, 10, true",
        "20, 13, true",
        "20, 14, true",
        "20, 15, true",
        "20, 16, false",
        "26, 13, true",
        "27, 13, false",
        "28, 14, true",
        "29, 14, true",
        "31, 15, true",
        "31, 16, false"
    })
    void the_finding_notes_where_the_other_basis_answers_otherwise(int working, int there, boolean differs) {
        assertThat(RULE.render(days(working, there), Language.JA).endsWith(OTHERWISE))
                .isEqualTo(differs);
        assertThat(RULE.render(days(working, there), Language.EN).contains("Counted otherwise"))
                .isEqualTo(differs);
    }

    @Test
    void says_how_many_days_are_enough() {
        RULE.says(
                days(31, 16),
                "受入自治体での勤務は月16日で、「月の半分以上」に必要な16日を満たしています（その月の勤務日で数えた場合）。",
                "Days of work in the municipality each month: 16, which reaches the 16 that half of the month takes"
                        + " (counted in working days).");
        RULE.says(
                days(21, 11),
                "受入自治体での勤務は月11日で、「月の半分以上」に必要な11日を満たしています（その月の勤務日で数えた場合）。" + OTHERWISE,
                "Days of work in the municipality each month: 11, which reaches the 11 that half of the month takes"
                        + " (counted in working days). Counted otherwise the answer may change,"
                        + " so make sure how half a month is counted.");
    }

    @Test
    void says_how_many_days_are_missing() {
        RULE.says(
                days(21, 9),
                "受入自治体での勤務は月9日で、「月の半分以上」に必要な11日に2日足りません（その月の勤務日で数えた場合）。",
                "Days of work in the municipality each month: 9, which is 2 short of the 11 that half of the month"
                        + " takes (counted in working days).");
        RULE.says(
                days(31, 15),
                "受入自治体での勤務は月15日で、「月の半分以上」に必要な16日に1日足りません（その月の勤務日で数えた場合）。" + OTHERWISE,
                "Days of work in the municipality each month: 15, which is 1 short of the 16 that half of the month"
                        + " takes (counted in working days). Counted otherwise the answer may change,"
                        + " so make sure how half a month is counted.");
        RULE.advises(
                days(21, 9),
                "受入自治体での勤務を月2日増やし、11日とします。",
                "Raise the days of work in the municipality each month by 2 to 11.");
    }

    private static Facts facts(int working, int there, int needed) {
        return Facts.of("workingDays", working, "days", there, "needed", needed, "basis", PresenceBasis.WORKING_DAYS);
    }

    @Test
    void compares_the_days_with_half_of_the_working_days() {
        RULE.compares(days(31, 16), "satisfied", facts(31, 16, 16));
        RULE.compares(days(21, 11), "satisfied-differs", facts(21, 11, 11));
        RULE.compares(days(21, 9), "violated", facts(21, 9, 11).with("missing", 2));
        RULE.compares(days(31, 15), "violated-differs", facts(31, 15, 16).with("missing", 1));
    }
}
