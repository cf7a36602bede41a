package jp.chiikiryoku.kyoryokutai;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import org.junit.jupiter.api.Test;

/** MIC-R6-SUPPLEMENTARY: Ｒ６から新たに道府県に対し特別交付税措置. */
class ForeignRuleTest {

    private static final KyoryokutaiRule RULE = KyoryokutaiRule.FOREIGN_PREFECTURAL;
    private static final String RECRUITMENT = "/foreignRecruitment";
    private static final String SUPPORT = "/foreignSupport";

    private static Scenario both(String code) {
        return Scenario.claim().body(code).with(RECRUITMENT, 1).with(SUPPORT, 1);
    }

    @Test
    void a_prefecture_may_claim_both() {
        Finding finding = both(Scenario.PREFECTURE).finding(RULE);
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.pointer()).hasToString(RECRUITMENT);
        assertThat(finding.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
    }

    @Test
    void a_municipality_is_refused() {
        assertThat(both(Scenario.CITY).outcome(RULE)).isEqualTo(Outcome.VIOLATED);
        assertThat(both(Scenario.WARD).outcome(RULE)).isEqualTo(Outcome.VIOLATED);
        Finding finding = Scenario.claim().with(SUPPORT, 1).finding(RULE);
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.pointer()).hasToString(SUPPORT);
    }

    @Test
    void tokyo_is_open_with_each_item_that_it_claims() {
        Finding finding = both(Scenario.TOKYO).finding(RULE);
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.openQuestions()).extracting(Object::toString).containsExactly(RECRUITMENT, SUPPORT);
        assertThat(Scenario.claim()
                        .body(Scenario.TOKYO)
                        .with(SUPPORT, 1)
                        .finding(RULE)
                        .openQuestions())
                .extracting(Object::toString)
                .containsExactly(SUPPORT);
    }

    @Test
    void where_none_is_claimed_there_is_nothing_to_ask() {
        for (String code : new String[] {Scenario.CITY, Scenario.TOKYO, Scenario.PREFECTURE}) {
            Scenario nothing = Scenario.claim().body(code).with(RECRUITMENT, 0).with(SUPPORT, 0);
            assertThat(nothing.outcome(RULE)).isEqualTo(Outcome.SATISFIED);
            assertThat(nothing.finding(RULE).text()).isEqualTo("nothing-to-ask");
        }
    }

    private static void wouldDo(Scenario refused, int changes) {
        Remedy remedy = refused.remedy(RULE);
        assertThat(remedy.changes()).hasSize(changes);
        assertThat(refused.after(remedy).outcome(RULE)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void a_claim_without_the_items_would_do_and_one_with_a_yen_of_either_not() {
        wouldDo(both(Scenario.CITY), 2);
        wouldDo(Scenario.claim().with(RECRUITMENT, 1), 1);
        wouldDo(Scenario.claim().with(SUPPORT, 1), 1);
        assertThat(both(Scenario.CITY).with(RECRUITMENT, 0).outcome(RULE)).isEqualTo(Outcome.VIOLATED);
        assertThat(both(Scenario.CITY).with(SUPPORT, 0).outcome(RULE)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void tells_what_to_leave_out() {
        assertThat(both(Scenario.CITY).remedyMessages(RULE))
                .containsExactly(
                        "外国人の採用につなげる取組に要する経費と外国人の隊員のサポートに要する経費を計上から除きます。",
                        "Leave the cost of winning foreign residents as members and the cost of supporting foreign members out of the claim.");
        assertThat(Scenario.claim().with(RECRUITMENT, 1).remedyMessages(RULE))
                .containsExactly(
                        "外国人の採用につなげる取組に要する経費を計上から除きます。",
                        "Leave the cost of winning foreign residents as members out of the claim.");
        assertThat(Scenario.claim().with(SUPPORT, 1).remedyMessages(RULE))
                .first()
                .isEqualTo("外国人の隊員のサポートに要する経費を計上から除きます。");
    }

    @Test
    void tells_how_it_answers() {
        assertThat(both(Scenario.PREFECTURE).messages(RULE))
                .containsExactly(
                        "外国人に関する取組に要する経費は、道府県が計上しています。",
                        "A prefecture claims the work for foreign members and residents.");
        assertThat(both(Scenario.CITY).messages(RULE))
                .containsExactly(
                        "外国人に関する取組に要する経費は、市町村や特別区の対象になりません。",
                        "The work for foreign members and residents is not eligible for a municipality or special ward.");
        assertThat(both(Scenario.TOKYO).messages(RULE))
                .containsExactly(
                        "外国人に関する取組に要する経費を東京都が計上しています。総務省の資料は「道府県」を対象としており、東京都が含まれるか確認が必要です。",
                        "Tokyo claims the work for foreign members and residents. The document of the ministry names the other prefectures; whether Tokyo is meant too needs confirmation.");
        assertThat(Scenario.claim().messages(RULE))
                .containsExactly(
                        "外国人に関する取組に要する経費の計上がないため、確かめることはありません。",
                        "No work for foreign members and residents is claimed, so there is nothing to ask.");
    }
}
