package jp.chiikiryoku.kyoryokutai.placement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.edition.PlacementParameters;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import jp.chiikiryoku.kyoryokutai.scenario.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MIC-R6-SUPPLEMENTARY: 概ね1年以上3年以下, 12 to 36 months. */
class TermRuleTest {

    private static final TermRule RULE = new TermRule(Placements.PARAMETERS, Placements.R6);

    private static Finding term(String startsOn, String endsOn) {
        return RULE.check(Placements.checked(
                Placements.unknown().appointedOn(LocalDate.parse(startsOn)).termEndsOn(LocalDate.parse(endsOn))));
    }

    @Test
    void is_the_rule_of_the_term() {
        assertThat(RULE.rule()).isSameAs(KyoryokutaiRule.TERM);
    }

    @Test
    void the_shortest_term_is_not_longer_than_the_longest() {
        PlacementParameters parameters = Placements.PARAMETERS;
        Cited<Integer> twelve = parameters.shortestTerm();
        Cited<Integer> eleven = Cited.of(11, twelve.citation());
        assertThat(new TermRule(
                                new PlacementParameters(parameters.areaMatrix(), List.of(), twelve, twelve),
                                Placements.R6)
                        .rule())
                .isSameAs(KyoryokutaiRule.TERM);
        PlacementParameters contradictory = new PlacementParameters(parameters.areaMatrix(), List.of(), twelve, eleven);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TermRule(contradictory, Placements.R6))
                .withMessage("The shortest term (12) must not be longer than the longest (11).");
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
        Finding finding = term(startsOn, endsOn);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.pointer()).hasToString("/member/termEndsOn");
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
        Finding finding = term(startsOn, endsOn);
        assertThat(finding.facts().find("startsOn")).isEqualTo(LocalDate.parse(startsOn));
        assertThat(finding.facts().find("endsOn")).isEqualTo(LocalDate.parse(endsOn));
        assertThat(finding.facts().find("months")).isEqualTo(months);
        assertThat(finding.facts().find("shortest")).isEqualTo(12);
        assertThat(finding.facts().find("longest")).isEqualTo(36);
        assertThat(finding.facts().find("lastDay")).isEqualTo(lastDay);
    }

    @Test
    void names_the_way_in_which_it_answers() {
        assertThat(term("2024-04-01", "2025-03-31").message().key()).isEqualTo("KYR-TERM.satisfied");
        assertThat(term("2024-04-01", "2025-03-30").message().key()).isEqualTo("KYR-TERM.undetermined");
        assertThat(term("2024-04-01", "2027-04-01").message().key()).isEqualTo("KYR-TERM.undetermined-longer");
    }

    @Test
    void tells_how_it_answers() {
        assertThat(Told.by(term("2024-04-01", "2027-03-31")))
                .containsExactly(
                        "任期は令和6年4月1日から令和9年3月31日までで、12か月以上36か月以下です。",
                        "The term from 2024-04-01 to 2027-03-31 lasts from 12 to 36 months.");
        assertThat(Told.by(term("2024-04-01", "2025-03-30")))
                .containsExactly(
                        "任期は令和6年4月1日から令和7年3月30日までで、12か月に足りません。「概ね」の範囲として認められるか、確認が必要です。",
                        "The term from 2024-04-01 to 2025-03-30 is shorter than 12 months. Whether it passes as roughly that long needs confirmation.");
        assertThat(Told.by(term("2024-04-01", "2027-04-01")))
                .containsExactly(
                        "任期は令和6年4月1日から令和9年4月1日までで、36か月を超えます。令和9年3月31日より後の期間は対象になりません。休業や感染症などによる延長が認められるか、確認が必要です。",
                        "The term from 2024-04-01 to 2027-04-01 is longer than 36 months. Nothing after 2027-03-31 is eligible. Whether an extension, as for leave or the pandemic, is accepted needs confirmation.");
    }

    @Test
    void a_ruling_settles_an_extension() {
        assertThat(Scenario.member()
                        .with("/member/termEndsOn", "2027-04-01")
                        .with("/rulings", List.of(Map.of("rule", "KYR-TERM", "judgement", "MET")))
                        .messages(KyoryokutaiRule.TERM))
                .containsExactly(
                        "「任期（概ね1年以上3年以下）」は、記載された事実だけでは定まりませんが、照会に対する判断により、満たすものとします。",
                        "The stated facts alone do not settle \"Term of roughly one year to three\"; by the answer of the competent authority it is held to be met.");
    }
}
