package jp.chiikiryoku.kyoryokutai;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;

/** ORDINANCE-TOKKO: the table of municipalities alone names the daily support. */
class SupportRuleTest {

    private static final KyoryokutaiRule RULE = KyoryokutaiRule.SUPPORT_MUNICIPAL;
    private static final Scenario PREFECTURE = Scenario.claim().body(Scenario.PREFECTURE);

    @Test
    void a_municipality_may_claim_it() {
        Finding finding = Scenario.claim().with("/support", 1).finding(RULE);
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.pointer()).hasToString("/support");
        assertThat(finding.citation().source()).isEqualTo("ORDINANCE-TOKKO");
        assertThat(finding.citation().authority()).isEqualTo(Authority.LAW);
    }

    @Test
    void a_yen_of_a_prefecture_is_refused_and_the_rest_stands() {
        Scenario scenario = PREFECTURE.with("/support", 1).with("/recruitment", 700_000);
        assertThat(scenario.outcome(RULE)).isEqualTo(Outcome.VIOLATED);
        assertThat(scenario.assess().verdict()).isEqualTo(Verdict.PARTLY_ELIGIBLE);
        assertThat(scenario.amount(KyoryokutaiAmount.SUPPORT)).isEqualTo("0円");
        assertThat(scenario.amount(KyoryokutaiAmount.TOTAL)).isEqualTo("700,000円");
    }

    @Test
    void where_none_is_claimed_there_is_nothing_to_ask() {
        assertThat(PREFECTURE.outcome(RULE)).isEqualTo(Outcome.SATISFIED);
        assertThat(PREFECTURE.with("/support", 0).finding(RULE).text()).isEqualTo("nothing-to-ask");
    }

    @Test
    void a_claim_without_it_would_do_and_one_with_a_yen_of_it_not() {
        Scenario refused = PREFECTURE.with("/support", 500_000);
        Remedy remedy = refused.remedy(RULE);
        assertThat(remedy.id()).isEqualTo("withdraw-item");
        assertThat(refused.after(remedy).outcome(RULE)).isEqualTo(Outcome.SATISFIED);
        assertThat(PREFECTURE.with("/support", 1).outcome(RULE)).isEqualTo(Outcome.VIOLATED);
        assertThat(refused.remedyMessages(RULE))
                .containsExactly(
                        "隊員の日々のサポートに要する経費を計上から除きます。",
                        "Leave the cost of the daily support of members out of the claim.");
    }

    @Test
    void tells_how_it_answers() {
        assertThat(Scenario.claim().with("/support", 500_000).messages(RULE))
                .containsExactly(
                        "日々のサポートに要する経費500,000円を計上しているのは、都道府県ではありません。",
                        "It is no prefecture that claims the daily support of 500,000 yen.");
        assertThat(PREFECTURE.with("/support", 500_000).messages(RULE))
                .containsExactly(
                        "日々のサポートに要する経費500,000円は、都道府県の対象になりません。",
                        "The daily support of 500,000 yen is not eligible for a prefecture.");
        assertThat(PREFECTURE.messages(RULE))
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
