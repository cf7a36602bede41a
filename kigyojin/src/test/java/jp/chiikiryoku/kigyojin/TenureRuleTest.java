package jp.chiikiryoku.kigyojin;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenureRuleTest {

    private static final KigyojinRule RULE = KigyojinRule.TENURE;
    private static final Answers ANSWERS = Answers.of(RULE);
    private static final String PLACE = "/worker/monthsEmployed";
    private static final PayloadDocument UNKNOWN = Documents.engagement().without(PLACE);

    private static PayloadDocument months(int months) {
        return Documents.engagement().with(PLACE, months);
    }

    // MUNICIPAL-ORDINANCES (令和6年度): 在籍3か月以上; they alone never refuse
    @ParameterizedTest
    @CsvSource({"0, UNDETERMINED", "2, UNDETERMINED", "3, SATISFIED", "4, SATISFIED", "2147483647, SATISFIED"})
    void a_dispatched_person_has_been_there_for_three_months(int months, Outcome outcome) {
        ANSWERS.expect(months(months), outcome, PLACE);
    }

    @Test
    void an_unknown_time_needs_review() {
        ANSWERS.expect(UNKNOWN, Outcome.UNDETERMINED, PLACE);
    }

    @Test
    void a_side_job_asks_for_no_time() {
        ANSWERS.expect(Documents.sideJob().with(PLACE, 0), Outcome.SATISFIED, PLACE);
        ANSWERS.expect(Documents.sideJob().without(PLACE), Outcome.SATISFIED, PLACE);
    }

    @Test
    void rests_on_municipal_ordinances() {
        assertThat(months(2).finding(RULE).citation().source()).isEqualTo("MUNICIPAL-ORDINANCES");
        assertThat(months(2).finding(RULE).citation().authority()).isEqualTo(Authority.MUNICIPALITY);
    }

    @Test
    void says_how_long_the_person_has_been_there() {
        ANSWERS.says(months(3), "起業人の在籍期間は3か月で、3か月以上です。", "Months with the company: 3, which is 3 or more.");
        ANSWERS.says(
                months(1),
                "起業人の在籍期間は1か月です。市町村の要綱には3か月以上を求めるものがあるため、確認が必要です。",
                "Months with the company: 1. Some municipalities ask for 3 or more, so it needs confirmation.");
        ANSWERS.says(
                UNKNOWN,
                "起業人の在籍期間が分かりません。市町村の要綱には3か月以上を求めるものがあるため、確認が必要です。",
                "How long the company has employed the person is not known. Some municipalities ask for 3 months"
                        + " or more, so it needs confirmation.");
        ANSWERS.says(
                Documents.sideJob(),
                "副業型では、在籍期間について確かめることはありません。",
                "For a side job there is nothing to ask about the time with the company.");
    }
}
