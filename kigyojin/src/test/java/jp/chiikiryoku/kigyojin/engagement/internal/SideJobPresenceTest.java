package jp.chiikiryoku.kigyojin.engagement.internal;

import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.FIGURES;
import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.R6;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.kigyojin.samples.OwnEdition;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideJobPresenceTest {

    private static final AskedRule RULE = AskedRule.of(KigyojinRule.PRESENCE, new PresenceRule(FIGURES, R6));
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private static PayloadDocument presence(int days, String hours, int stay) {
        return Documents.sideJob()
                .with("/presence/workingDays", days)
                .with("/presence/workingHours", new BigDecimal(hours))
                .with("/presence/daysStayed", stay);
    }

    private static Object oneStepLess(Object value) {
        return value instanceof BigDecimal hours ? hours.subtract(HUNDREDTH) : (Integer) value - 1;
    }

    // MIC-R6-SUPPLEMENTARY: 月4日以上かつ月20時間以上, 滞在日数は月１日以上
    @ParameterizedTest
    @CsvSource({
        "4, 20, 1, SATISFIED, /presence",
        "4, 20.00, 1, SATISFIED, /presence",
        "31, 744, 31, SATISFIED, /presence",
        "3, 20, 1, VIOLATED, /presence/workingDays",
        "4, 19.99, 1, VIOLATED, /presence/workingHours",
        "4, 19.5, 1, VIOLATED, /presence/workingHours",
        "4, 20, 0, VIOLATED, /presence/daysStayed",
        "4, 0, 0, VIOLATED, /presence/workingHours",
        "0, 0, 0, VIOLATED, /presence/workingDays"
    })
    void four_days_twenty_hours_and_one_day_of_stay_are_enough(
            int days, String hours, int stay, Outcome outcome, String pointer) {
        RULE.expect(presence(days, hours, stay), outcome, pointer);
    }

    @ParameterizedTest
    @CsvSource({"3, 20, 1", "4, 19.99, 1", "4, 20, 0", "3, 19.5, 1", "3, 20, 0", "4, 0, 0", "0, 0, 0"})
    void the_remedy_adds_what_is_missing_and_no_more(int days, String hours, int stay) {
        RULE.expectRemedyIsTheSmallest(presence(days, hours, stay), SideJobPresenceTest::oneStepLess);
    }

    @Test
    void the_remedy_leaves_alone_what_is_enough() {
        assertThat(RULE.changes(presence(5, "19.5", 3))).containsExactly("/presence/workingHours=20");
        assertThat(RULE.changes(presence(3, "19.5", 0)))
                .containsExactly("/presence/workingDays=4", "/presence/workingHours=20", "/presence/daysStayed=1");
    }

    @Test
    void says_what_is_enough() {
        RULE.says(
                presence(5, "25.5", 2),
                "勤務は月5日・25.5時間、受入自治体での滞在は月2日で、月4日・20時間・滞在1日以上の定めを満たしています。",
                "Each month: days of work 5, hours of work 25.5, days of stay in the municipality 2. This meets what"
                        + " a side job takes: days of work 4, hours of work 20, days of stay 1.");
    }

    @Test
    void says_what_is_missing() {
        PayloadDocument missing = presence(3, "19.5", 0);
        RULE.says(
                missing,
                "勤務は月3日・19.5時間、受入自治体での滞在は月0日で、月4日・20時間・滞在1日以上の定めに足りません。",
                "Each month: days of work 3, hours of work 19.5, days of stay in the municipality 0. This falls short"
                        + " of what a side job takes: days of work 4, hours of work 20, days of stay 1.");
        RULE.advises(
                missing,
                "足りない分（勤務1日・0.5時間、滞在1日）を増やします。",
                "Add what is missing each month: days of work 1, hours of work 0.5, days of stay 1.");
        RULE.advises(
                presence(4, "20.5", 0),
                "足りない分（勤務0日・0時間、滞在1日）を増やします。",
                "Add what is missing each month: days of work 0, hours of work 0, days of stay 1.");
    }

    private static Facts facts(int days, String hours, int stay) {
        return Facts.of("workingDays", days, "workingHours", new BigDecimal(hours), "daysStayed", stay, "leastDays", 4)
                .with("leastHours", new BigDecimal(20), "leastStay", 1);
    }

    @Test
    void compares_days_hours_and_stay_with_the_least() {
        RULE.compares(presence(5, "25.5", 2), "side-job", facts(5, "25.5", 2));
        RULE.compares(presence(3, "19.5", 0), "violated-side-job", facts(3, "19.5", 0));
    }

    @Test
    void a_weak_source_of_any_figure_takes_the_refusal_away() throws IOException {
        for (String figure : List.of("sideJobDays", "sideJobHours", "sideJobStay")) {
            Edition<KigyojinParameters> edition = OwnEdition.of2030("own")
                    .with("/parameters/engagement/" + figure + "/citation/authority", "ASSUMPTION")
                    .load()
                    .editions()
                    .get("own")
                    .settlements()
                    .get(0);
            AskedRule rule =
                    AskedRule.of(KigyojinRule.PRESENCE, new PresenceRule(AskedRule.parameters(edition), edition));
            assertThat(rule.finding(presence(3, "19.5", 0)).outcome())
                    .as(figure)
                    .isEqualTo(Outcome.UNDETERMINED);
        }
    }
}
