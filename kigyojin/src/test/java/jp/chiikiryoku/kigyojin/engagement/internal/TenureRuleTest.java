package jp.chiikiryoku.kigyojin.engagement.internal;

import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.FIGURES;
import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.R6;
import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenureRuleTest {

    private static final AskedRule RULE = AskedRule.of(KigyojinRule.TENURE, new TenureRule(FIGURES, R6));
    private static final String PLACE = "/worker/monthsEmployed";
    private static final PayloadDocument UNKNOWN = Documents.engagement().without(PLACE);

    private static PayloadDocument months(int months) {
        return Documents.engagement().with(PLACE, months);
    }

    // MUNICIPAL-ORDINANCES (令和6年度): 在籍3か月以上; they alone never refuse
    @ParameterizedTest
    @CsvSource({"0, UNDETERMINED", "2, UNDETERMINED", "3, SATISFIED", "4, SATISFIED", "2147483647, SATISFIED"})
    void a_dispatched_person_has_been_there_for_three_months(int months, Outcome outcome) {
        RULE.expect(months(months), outcome, PLACE);
    }

    @Test
    void an_unknown_time_needs_review() {
        RULE.expect(UNKNOWN, Outcome.UNDETERMINED, PLACE);
    }

    @Test
    void a_side_job_asks_for_no_time() {
        RULE.expect(Documents.sideJob().with(PLACE, 0), Outcome.SATISFIED, PLACE);
        RULE.expect(Documents.sideJob().without(PLACE), Outcome.SATISFIED, PLACE);
    }

    @Test
    void rests_on_municipal_ordinances() {
        assertThat(RULE.finding(months(2)).citation().source()).isEqualTo("MUNICIPAL-ORDINANCES");
        assertThat(RULE.finding(months(2)).citation().authority()).isEqualTo(Authority.MUNICIPALITY);
    }

    @Test
    void says_how_long_the_person_has_been_there() {
        RULE.says(months(3), "起業人の在籍期間は3か月で、3か月以上です。", "Months with the company: 3, which is 3 or more.");
        RULE.says(
                months(1),
                "起業人の在籍期間は1か月です。市町村の要綱には3か月以上を求めるものがあるため、確認が必要です。",
                "Months with the company: 1. Some municipalities ask for 3 or more, so it needs confirmation.");
        RULE.says(
                UNKNOWN,
                "起業人の在籍期間が分かりません。市町村の要綱には3か月以上を求めるものがあるため、確認が必要です。",
                "How long the company has employed the person is not known. Some municipalities ask for 3 months"
                        + " or more, so it needs confirmation.");
        RULE.says(
                Documents.sideJob(),
                "副業型では、在籍期間について確かめることはありません。",
                "For a side job there is nothing to ask about the time with the company.");
    }

    @Test
    void compares_the_months_with_those_that_are_needed() {
        RULE.compares(months(3), "satisfied", Facts.of("needed", 3, "months", 3));
        RULE.compares(months(2), "undetermined", Facts.of("needed", 3, "months", 2));
        RULE.compares(UNKNOWN, "undetermined-unknown", Facts.of("needed", 3));
        RULE.compares(Documents.sideJob(), "nothing-to-ask", Facts.empty());
    }
}
