package jp.chiikiryoku.kyoryokutai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MIC-R6-SUPPLEMENTARY: 概ね1年以上3年以下, 12 to 36 months. */
class TermRuleTest {

    private static final KyoryokutaiRule RULE = KyoryokutaiRule.TERM;
    private static final String ENDS = "/member/termEndsOn";

    private static Scenario term(String startsOn, String endsOn) {
        return Scenario.member()
                .without("/member/selectedOn")
                .with("/member/appointedOn", startsOn)
                .with(ENDS, endsOn);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 2024-04-02, UNDETERMINED",
        "2024-04-01, 2025-03-30, UNDETERMINED",
        "2024-04-01, 2025-03-31, SATISFIED",
        "2024-04-01, 2025-04-01, SATISFIED",
        "2024-04-01, 2027-03-30, SATISFIED",
        "2024-04-01, 2027-03-31, SATISFIED",
        "2024-04-01, 2027-04-01, UNDETERMINED",
        "2024-04-01, 2034-03-31, UNDETERMINED",
        "2024-08-31, 2025-08-29, UNDETERMINED",
        "2024-08-31, 2025-08-30, SATISFIED",
        "2024-08-31, 2027-08-30, SATISFIED",
        "2024-08-31, 2027-08-31, UNDETERMINED"
    })
    void from_twelve_to_thirty_six_months_satisfy_and_nothing_is_refused(
            String startsOn, String endsOn, Outcome outcome) {
        Finding finding = term(startsOn, endsOn).finding(RULE);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.pointer()).hasToString(ENDS);
        assertThat(finding.remedies()).isEmpty();
    }

    // The last day of month 36: three years later, less a day.
    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 2027-03-31, 36, 2027-03-31",
        "2024-04-01, 2025-01-31, 10, 2027-03-31",
        "2024-06-01, 2027-06-01, 36, 2027-05-31",
        "2024-06-15, 2027-07-14, 37, 2027-06-14"
    })
    void the_facts_give_the_months_and_the_last_day_of_month_thirty_six(
            String startsOn, String endsOn, int months, LocalDate lastDay) {
        Finding finding = term(startsOn, endsOn).finding(RULE);
        assertThat(finding.facts().find("months")).isEqualTo(months);
        assertThat(finding.facts().find("shortest")).isEqualTo(12);
        assertThat(finding.facts().find("longest")).isEqualTo(36);
        assertThat(finding.facts().find("lastDay")).isEqualTo(lastDay);
    }

    @Test
    void tells_how_it_answers() {
        assertThat(Scenario.member().messages(RULE))
                .containsExactly(
                        "任期は令和6年4月1日から令和9年3月31日までで、12か月以上36か月以下です。",
                        "The term from 2024-04-01 to 2027-03-31 lasts from 12 to 36 months.");
        assertThat(term("2024-04-01", "2025-03-30").messages(RULE))
                .containsExactly(
                        "任期は令和6年4月1日から令和7年3月30日までで、12か月に足りません。「概ね」の範囲として認められるか、確認が必要です。",
                        "The term from 2024-04-01 to 2025-03-30 is shorter than 12 months. Whether it passes as roughly that long needs confirmation.");
        assertThat(term("2024-04-01", "2027-04-01").messages(RULE))
                .containsExactly(
                        "任期は令和6年4月1日から令和9年4月1日までで、36か月を超えます。令和9年3月31日より後の期間は対象になりません。休業や感染症などによる延長が認められるか、確認が必要です。",
                        "The term from 2024-04-01 to 2027-04-01 is longer than 36 months. Nothing after 2027-03-31 is eligible. Whether an extension, as for leave or the pandemic, is accepted needs confirmation.");
    }

    @Test
    void a_ruling_settles_an_extension() {
        assertThat(term("2024-04-01", "2027-04-01")
                        .with("/rulings", List.of(Map.of("rule", "KYR-TERM", "judgement", "MET")))
                        .messages(RULE))
                .containsExactly(
                        "「任期（概ね1年以上3年以下）」は、記載された事実だけでは定まりませんが、照会に対する判断により、満たすものとします。",
                        "The stated facts alone do not settle \"Term of roughly one year to three\"; by the answer of the competent authority it is held to be met.");
    }
}
