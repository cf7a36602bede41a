package jp.chiikiryoku.kyoryokutai.claim.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.scenario.OwnEdition;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import jp.chiikiryoku.kyoryokutai.scenario.Told;
import org.junit.jupiter.api.Test;

/** ORDINANCE-TOKKO: the table of municipalities alone names the daily support. */
class SupportMunicipalRuleTest {

    private static final SupportMunicipalRule RULE = new SupportMunicipalRule(Claims.R6);
    private static final Scenario PREFECTURE = Scenario.claim().body(Scenario.PREFECTURE);

    private static CheckedClaim claim(String code, long support) {
        return Claims.checked(Claims.by(code).support(Yen.of(support)));
    }

    private static Finding finding(String code, long support) {
        return RULE.check(claim(code, support));
    }

    @Test
    void is_the_rule_of_daily_support() {
        assertThat(RULE.rule()).isSameAs(KyoryokutaiRule.SUPPORT_MUNICIPAL);
    }

    @Test
    void a_municipality_may_claim_it() {
        Finding finding = finding(Scenario.CITY, 1);
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.message().key()).isEqualTo("KYR-SUPPORT-MUNICIPAL.satisfied");
        assertThat(finding.facts().asMap())
                .isEqualTo(Map.of("code", LocalGovernmentCode.parse(Scenario.CITY), "cost", Yen.of(1)));
        assertThat(finding.pointer()).hasToString("/support");
        assertThat(finding.remedies()).isEmpty();
        assertThat(finding.citation().source()).isEqualTo("ORDINANCE-TOKKO");
        assertThat(finding.citation().authority()).isEqualTo(Authority.LAW);
    }

    @Test
    void a_yen_of_a_prefecture_is_refused() {
        for (String code : List.of(Scenario.PREFECTURE, Scenario.TOKYO)) {
            Finding finding = finding(code, 1);
            assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
            assertThat(finding.message().key()).isEqualTo("KYR-SUPPORT-MUNICIPAL.violated");
            assertThat(finding.facts().asMap())
                    .isEqualTo(Map.of("code", LocalGovernmentCode.parse(code), "cost", Yen.of(1)));
            assertThat(finding.pointer()).hasToString("/support");
        }
    }

    @Test
    void a_yen_of_a_prefecture_is_refused_and_the_rest_stands() {
        Scenario scenario = PREFECTURE.with("/support", 1).with("/recruitment", 700_000);
        assertThat(scenario.outcome(KyoryokutaiRule.SUPPORT_MUNICIPAL)).isEqualTo(Outcome.VIOLATED);
        assertThat(scenario.assess().verdict()).isEqualTo(Verdict.PARTLY_ELIGIBLE);
        assertThat(scenario.amount(KyoryokutaiAmount.SUPPORT)).isEqualTo("0円");
        assertThat(scenario.amount(KyoryokutaiAmount.TOTAL)).isEqualTo("700,000円");
    }

    @Test
    void where_none_is_claimed_there_is_nothing_to_ask() {
        for (CheckedClaim nothing :
                List.of(Claims.checked(Claims.by(Scenario.PREFECTURE)), claim(Scenario.PREFECTURE, 0))) {
            Finding finding = RULE.check(nothing);
            assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
            assertThat(finding.message().key()).isEqualTo("KYR-SUPPORT-MUNICIPAL.nothing-to-ask");
            assertThat(finding.facts().asMap()).isEmpty();
        }
    }

    @Test
    void a_weak_source_leaves_it_open() throws IOException {
        SupportMunicipalRule weak = new SupportMunicipalRule(OwnEdition.ofR6()
                .with("/rules/KYR-SUPPORT-MUNICIPAL/authority", "ASSUMPTION")
                .edition());
        Finding finding = weak.check(claim(Scenario.PREFECTURE, 1));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.weakSource()).isTrue();
        assertThat(finding.openQuestions()).containsExactly(Pointer.parse("/support"));
    }

    @Test
    void a_claim_without_it_would_do_and_one_with_a_yen_of_it_not() {
        Scenario refused = PREFECTURE.with("/support", 500_000);
        Remedy remedy = refused.remedy(KyoryokutaiRule.SUPPORT_MUNICIPAL);
        assertThat(finding(Scenario.PREFECTURE, 500_000).remedies()).containsExactly(remedy);
        assertThat(remedy.id()).isEqualTo("withdraw-item");
        assertThat(remedy.changes()).containsExactly(new Change(Pointer.parse("/support"), Yen.ZERO));
        assertThat(refused.after(remedy).outcome(KyoryokutaiRule.SUPPORT_MUNICIPAL))
                .isEqualTo(Outcome.SATISFIED);
        assertThat(finding(Scenario.PREFECTURE, 1).outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(Told.by(remedy))
                .containsExactly(
                        "隊員の日々のサポートに要する経費を計上から除きます。",
                        "Leave the cost of the daily support of members out of the claim.");
    }

    @Test
    void tells_how_it_answers() {
        assertThat(Told.by(finding(Scenario.CITY, 500_000)))
                .containsExactly(
                        "日々のサポートに要する経費500,000円を計上しているのは、都道府県ではありません。",
                        "It is no prefecture that claims the daily support of 500,000 yen.");
        assertThat(Told.by(finding(Scenario.PREFECTURE, 500_000)))
                .containsExactly(
                        "日々のサポートに要する経費500,000円は、都道府県の対象になりません。",
                        "The daily support of 500,000 yen is not eligible for a prefecture.");
        assertThat(Told.by(finding(Scenario.PREFECTURE, 0)))
                .containsExactly(
                        "日々のサポートに要する経費の計上がないため、確かめることはありません。",
                        "No daily support is claimed, so there is nothing to ask.");
    }

    @Test
    void the_steps_say_that_it_does_not_count() {
        Scenario scenario = PREFECTURE.with("/support", 500_000).with("/recruitment", 700_000);
        assertThat(scenario.steps(KyoryokutaiAmount.SUPPORT, Language.JA))
                .containsExactly(
                        "経費500,000円と1団体あたりの上限2,000,000円の小さい方 = 500,000円",
                        "要件を満たさないため、算入しません。",
                        "対象となる額の合計0円 × 措置率1 = 0円");
        assertThat(scenario.steps(KyoryokutaiAmount.SUPPORT, Language.EN))
                .containsExactly(
                        "The smaller of the cost of 500,000 yen and the cap of 2,000,000 yen for each local government = 500,000 yen",
                        "The requirements are not met, so it does not count.",
                        "What counts, 0 yen in all, × rate 1 = 0 yen");
    }
}
