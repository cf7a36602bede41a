package jp.chiikiryoku.kyoryokutai.claim.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.scenario.OwnEdition;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import jp.chiikiryoku.kyoryokutai.scenario.Told;
import org.junit.jupiter.api.Test;

/** MIC-R6-SUPPLEMENTARY: Ｒ６から新たに道府県に対し特別交付税措置. */
class ForeignPrefecturalRuleTest {

    private static final ForeignPrefecturalRule RULE = new ForeignPrefecturalRule(Claims.R6);
    private static final Pointer RECRUITMENT = Pointer.parse("/foreignRecruitment");
    private static final Pointer SUPPORT = Pointer.parse("/foreignSupport");

    private static CheckedClaim claim(String code, long recruitment, long support) {
        return Claims.checked(
                Claims.by(code).foreignRecruitment(Yen.of(recruitment)).foreignSupport(Yen.of(support)));
    }

    private static Finding finding(String code, long recruitment, long support) {
        return RULE.check(claim(code, recruitment, support));
    }

    @Test
    void is_the_rule_of_work_for_foreign_members() {
        assertThat(RULE.rule()).isSameAs(KyoryokutaiRule.FOREIGN_PREFECTURAL);
    }

    @Test
    void a_prefecture_may_claim_both() {
        Finding finding = finding(Scenario.PREFECTURE, 1, 1);
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.message().key()).isEqualTo("KYR-FOREIGN-PREFECTURAL.satisfied");
        assertThat(finding.facts().asMap()).isEqualTo(Map.of("code", LocalGovernmentCode.parse(Scenario.PREFECTURE)));
        assertThat(finding.pointer()).isEqualTo(RECRUITMENT);
        assertThat(finding.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(finding.remedies()).isEmpty();
        assertThat(finding(Scenario.PREFECTURE, 0, 1).pointer()).isEqualTo(SUPPORT);
    }

    @Test
    void a_municipality_is_refused() {
        for (String code : List.of(Scenario.CITY, Scenario.WARD)) {
            Finding finding = finding(code, 1, 1);
            assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
            assertThat(finding.message().key()).isEqualTo("KYR-FOREIGN-PREFECTURAL.violated");
            assertThat(finding.facts().asMap()).isEqualTo(Map.of("code", LocalGovernmentCode.parse(code)));
            assertThat(finding.pointer()).isEqualTo(RECRUITMENT);
        }
        assertThat(finding(Scenario.CITY, 0, 1).outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding(Scenario.CITY, 0, 1).pointer()).isEqualTo(SUPPORT);
    }

    @Test
    void tokyo_is_open_with_each_item_that_it_claims() {
        Finding finding = finding(Scenario.TOKYO, 1, 1);
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.message().key()).isEqualTo("KYR-FOREIGN-PREFECTURAL.undetermined");
        assertThat(finding.pointer()).isEqualTo(RECRUITMENT);
        assertThat(finding.openQuestions()).containsExactly(RECRUITMENT, SUPPORT);
        assertThat(finding(Scenario.TOKYO, 0, 1).openQuestions()).containsExactly(SUPPORT);
        assertThat(finding(Scenario.TOKYO, 1, 0).openQuestions()).containsExactly(RECRUITMENT);
    }

    @Test
    void where_none_is_claimed_there_is_nothing_to_ask() {
        for (String code : List.of(Scenario.CITY, Scenario.TOKYO, Scenario.PREFECTURE)) {
            Finding finding = finding(code, 0, 0);
            assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
            assertThat(finding.message().key()).isEqualTo("KYR-FOREIGN-PREFECTURAL.nothing-to-ask");
            assertThat(finding.pointer()).isEqualTo(RECRUITMENT);
            assertThat(RULE.check(Claims.checked(Claims.by(code)))).isEqualTo(finding);
        }
    }

    @Test
    void what_a_weak_source_cannot_refuse_is_open_with_each_item() throws IOException {
        ForeignPrefecturalRule weak = new ForeignPrefecturalRule(OwnEdition.ofR6()
                .with("/rules/KYR-FOREIGN-PREFECTURAL/authority", "ASSUMPTION")
                .edition());
        Finding finding = weak.check(claim(Scenario.CITY, 1, 1));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.weakSource()).isTrue();
        assertThat(finding.openQuestions()).containsExactly(RECRUITMENT, SUPPORT);
        assertThat(finding.remedies()).isEmpty();
    }

    private static void wouldDo(Scenario refused, int changes) {
        Remedy remedy = refused.remedy(KyoryokutaiRule.FOREIGN_PREFECTURAL);
        assertThat(remedy.id()).isEqualTo("withdraw-item");
        assertThat(remedy.changes())
                .hasSize(changes)
                .allMatch(change -> change.to().equals(Yen.ZERO));
        assertThat(refused.after(remedy).outcome(KyoryokutaiRule.FOREIGN_PREFECTURAL))
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void a_claim_without_the_items_would_do_and_one_with_a_yen_of_either_not() {
        Scenario recruitment = Scenario.claim().with("/foreignRecruitment", 1);
        wouldDo(recruitment.with("/foreignSupport", 1), 2);
        wouldDo(recruitment, 1);
        wouldDo(Scenario.claim().with("/foreignSupport", 1), 1);
        assertThat(finding(Scenario.CITY, 0, 1).outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding(Scenario.CITY, 1, 0).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    private static List<String> remedy(long recruitment, long support) {
        List<Remedy> remedies = finding(Scenario.CITY, recruitment, support).remedies();
        assertThat(remedies).hasSize(1);
        return Told.by(remedies.get(0));
    }

    @Test
    void tells_what_to_leave_out() {
        assertThat(remedy(1, 1))
                .containsExactly(
                        "外国人の採用につなげる取組に要する経費と外国人の隊員のサポートに要する経費を計上から除きます。",
                        "Leave the cost of winning foreign residents as members and the cost of supporting foreign members out of the claim.");
        assertThat(remedy(1, 0))
                .containsExactly(
                        "外国人の採用につなげる取組に要する経費を計上から除きます。",
                        "Leave the cost of winning foreign residents as members out of the claim.");
        assertThat(remedy(0, 1)).first().isEqualTo("外国人の隊員のサポートに要する経費を計上から除きます。");
    }

    @Test
    void tells_how_it_answers() {
        assertThat(Told.by(finding(Scenario.PREFECTURE, 1, 1)))
                .containsExactly(
                        "外国人に関する取組に要する経費は、道府県が計上しています。",
                        "A prefecture claims the work for foreign members and residents.");
        assertThat(Told.by(finding(Scenario.CITY, 1, 1)))
                .containsExactly(
                        "外国人に関する取組に要する経費は、市町村や特別区の対象になりません。",
                        "The work for foreign members and residents is not eligible for a municipality or special ward.");
        assertThat(Told.by(finding(Scenario.TOKYO, 1, 1)))
                .containsExactly(
                        "外国人に関する取組に要する経費を東京都が計上しています。総務省の資料は「道府県」を対象としており、東京都が含まれるか確認が必要です。",
                        "Tokyo claims the work for foreign members and residents. The document of the ministry names the other prefectures; whether Tokyo is meant too needs confirmation.");
        assertThat(Told.by(finding(Scenario.CITY, 0, 0)))
                .containsExactly(
                        "外国人に関する取組に要する経費の計上がないため、確かめることはありません。",
                        "No work for foreign members and residents is claimed, so there is nothing to ask.");
    }
}
