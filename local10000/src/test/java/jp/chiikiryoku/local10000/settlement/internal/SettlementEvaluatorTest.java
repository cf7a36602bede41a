package jp.chiikiryoku.local10000.settlement.internal;

import static jp.chiikiryoku.local10000.scenario.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import jp.chiikiryoku.local10000.application.Provider;
import jp.chiikiryoku.local10000.application.Security;
import jp.chiikiryoku.local10000.edition.Field;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.SettlementScenario;
import jp.chiikiryoku.local10000.settlement.Decision;
import org.junit.jupiter.api.Test;

class SettlementEvaluatorTest {

    private static void expect(SettlementScenario scenario, Verdict verdict, String... amounts) {
        Assessment assessment = scenario.assess();
        assertThat(assessment.verdict()).isEqualTo(verdict);
        assertThat(assessment.amounts())
                .extracting(amount -> amount.key().wireName() + " " + amount.range())
                .containsExactly(amounts);
    }

    private static List<String> steps(SettlementScenario scenario) {
        return scenario.assess().steps().stream()
                .map(step -> step.message().key())
                .toList();
    }

    @Test
    void a_grant_whose_plan_came_true_is_settled_as_decided() {
        expect(
                SettlementScenario.plain(),
                Verdict.ELIGIBLE,
                "publicMoney 10,000,000円",
                "nationalShare 5,000,000円",
                "refund 0円");
    }

    @Test
    void without_payments_there_is_no_refund() {
        expect(
                SettlementScenario.plain().decided(10_000_000, 12_000_000),
                Verdict.ELIGIBLE,
                "publicMoney 10,000,000円",
                "nationalShare 5,000,000円");
    }

    @Test
    void the_national_share_and_the_public_money_never_exceed_the_decided_ones() {
        expect(
                SettlementScenario.plain().cost(90_000_000).field(Field.DIGITAL, Judgement.MET),
                Verdict.ELIGIBLE,
                "publicMoney 10,000,000円",
                "nationalShare 5,000,000円",
                "refund 0円");
        assertThat(steps(SettlementScenario.plain().field(Field.DIGITAL, Judgement.MET)))
                .contains("step.settlement.national-share");
    }

    @Test
    void a_refund_is_never_zeroed() {
        expect(
                SettlementScenario.plain().cost(15_000_000),
                Verdict.INELIGIBLE,
                "publicMoney 0円",
                "nationalShare 0円",
                "refund 5,000,000円");
        assertThat(steps(SettlementScenario.plain().cost(15_000_000)))
                .doesNotContain("step.ineligible", "step.nothing-left")
                .endsWith("step.settlement.refund");
    }

    @Test
    void what_is_certain_is_kept_under_review() {
        SettlementScenario research = SettlementScenario.plain()
                .costs(
                        Cost.of(CostCategory.FACILITY, Yen.of(21_000_000)),
                        Cost.of(CostCategory.RESEARCH, Yen.of(4_000_000)));
        expect(
                research,
                Verdict.NEEDS_REVIEW,
                "publicMoney 6,000,000円～10,000,000円",
                "nationalShare 3,000,000円～5,000,000円",
                "refund 0円～2,000,000円");
        assertThat(pointers(research.assess().openQuestions())).containsExactly("/actual/costs/1/category");
        assertThat(steps(research))
                .containsExactly(
                        "step.settlement.costs",
                        "step.settlement.rest",
                        "step.settlement.supported",
                        "step.settlement.public-money",
                        "step.settlement.rest",
                        "step.settlement.supported",
                        "step.settlement.public-money",
                        "step.rate.base",
                        "step.national-share.exact",
                        "step.by-reading",
                        "step.rate.base",
                        "step.national-share.exact",
                        "step.by-reading",
                        "step.by-reading",
                        "step.by-reading",
                        "step.settlement.refund");
    }

    @Test
    void other_costs_are_asked_one_by_one_unless_they_are_refused() {
        SettlementScenario others = SettlementScenario.plain()
                .costs(
                        Cost.of(CostCategory.FACILITY, Yen.of(20_000_000)),
                        Cost.of(CostCategory.OTHER, Yen.of(2_000_000)),
                        Cost.of(CostCategory.OTHER, Yen.of(3_000_000)));
        expect(
                others.edition(Scenario.R8),
                Verdict.NEEDS_REVIEW,
                "publicMoney 5,000,000円～10,000,000円",
                "nationalShare 2,500,000円～5,000,000円",
                "refund 0円～2,500,000円");
        assertThat(pointers(others.edition(Scenario.R8).assess().openQuestions()))
                .containsExactly("/actual/costs/1/category", "/actual/costs/2/category");
        expect(
                others,
                Verdict.PARTLY_ELIGIBLE,
                "publicMoney 5,000,000円",
                "nationalShare 2,500,000円",
                "refund 2,500,000円");
        assertThat(others.assess().openQuestions()).isEmpty();
    }

    // The cover of 8,000,000 yen is open while the costs leave 7,000,000 to 10,000,000.
    @Test
    void other_costs_that_leave_the_cover_open_are_its_questions_too() {
        CheckedSettlement open = new SettlementEvaluator(Settled.R8)
                .checked(SettlementScenario.plain()
                        .loan(8_000_000)
                        .costs(
                                Cost.of(CostCategory.FACILITY, Yen.of(18_000_000)),
                                Cost.of(CostCategory.OTHER, Yen.of(2_000_000)),
                                Cost.of(CostCategory.RESEARCH, Yen.of(1_000_000)))
                        .stated());
        assertThat(open.tested()).isEqualTo(YenRange.of(Yen.of(7_000_000), Yen.of(10_000_000)));
        assertThat(pointers(new ActualCoversRule(Settled.R8).check(open).openQuestions()))
                .containsExactly("/actual/costs/1/category", "/actual/costs/2/category");
    }

    @Test
    void a_cut_is_partly_eligible_even_where_another_rule_is_open() {
        expect(
                SettlementScenario.plain().loan(8_000_000).ownFunds(7_000_000),
                Verdict.PARTLY_ELIGIBLE,
                "publicMoney 8,000,000円",
                "nationalShare 4,000,000円",
                "refund 1,000,000円");
    }

    // spec: a loan of 60,000,000 supports 35,000,000, of 40,000,000 it supports 26,666,666.
    @Test
    void the_public_money_is_cut_to_what_the_finance_supports() {
        SettlementScenario decided = SettlementScenario.plain()
                .decided(40_000_000, 80_000_000)
                .ownFunds(0)
                .cost(200_000_000);
        expect(
                decided.loan(60_000_000),
                Verdict.PARTLY_ELIGIBLE,
                "publicMoney 35,000,000円",
                "nationalShare 17,500,000円");
        expect(
                decided.loan(40_000_000),
                Verdict.PARTLY_ELIGIBLE,
                "publicMoney 26,666,666円",
                "nationalShare 13,333,000円～13,333,333円");
        expect(decided.loan(80_000_000), Verdict.ELIGIBLE, "publicMoney 40,000,000円", "nationalShare 20,000,000円");
        expect(
                decided.loan(20_000_000),
                Verdict.PARTLY_ELIGIBLE,
                "publicMoney 20,000,000円",
                "nationalShare 10,000,000円");
    }

    @Test
    void finance_to_be_confirmed_leaves_both_ends() {
        SettlementScenario secured = SettlementScenario.plain()
                .decided(30_000_000, 45_000_000)
                .ownFunds(0)
                .cost(75_000_000)
                .finance(
                        PrivateFinance.unsecuredLoan(Yen.of(40_000_000)),
                        PrivateFinance.loan(
                                Provider.REGIONAL_FINANCIAL_INSTITUTION, Yen.of(5_000_000), Security.OTHER_ASSETS));
        expect(
                secured,
                Verdict.NEEDS_REVIEW,
                "publicMoney 26,666,666円～30,000,000円",
                "nationalShare 13,333,000円～15,000,000円");
        assertThat(pointers(secured.assess().openQuestions())).containsExactly("/actual/privateFinance/1/security");
    }

    @Test
    void an_open_rate_is_a_question_unless_the_decided_share_limits_it() {
        SettlementScenario pending = SettlementScenario.plain().field(Field.DIGITAL, Judgement.PENDING);
        assertThat(pending.assess().openQuestions()).isEmpty();
        SettlementScenario open = pending.decided(
                Decision.of(Yen.of(10_000_000), Yen.of(7_500_000)).withPrivateFinance(Yen.of(12_000_000)));
        expect(open, Verdict.ELIGIBLE, "publicMoney 10,000,000円", "nationalShare 5,000,000円～7,500,000円");
        assertThat(pointers(open.assess().openQuestions())).containsExactly("/project/priorityFields/0/judgement");
    }

    // MOF-R8-DRAFT: 55,000,000 is the ministry's; what the draft assumes cuts nothing from what is possible.
    @Test
    void the_draft_cuts_by_the_figures_of_the_ministry_alone() {
        SettlementScenario draft = SettlementScenario.plain()
                .edition(Scenario.R8)
                .decided(60_000_000, 90_000_000)
                .ownFunds(0)
                .cost(200_000_000)
                .loan(90_000_000);
        expect(
                draft,
                Verdict.PARTLY_ELIGIBLE,
                "publicMoney 45,000,000円～55,000,000円",
                "nationalShare 22,500,000円～27,500,000円");
        SettlementScenario uncovered = SettlementScenario.plain()
                .edition(Scenario.R8)
                .ownFunds(7_000_000)
                .loan(8_000_000)
                .decided(10_000_000, 8_000_000);
        expect(
                uncovered,
                Verdict.NEEDS_REVIEW,
                "publicMoney 8,000,000円～10,000,000円",
                "nationalShare 4,000,000円～5,000,000円");
    }

    @Test
    void the_evaluator_asks_its_four_rules() {
        SettlementEvaluator evaluator = new SettlementEvaluator(Settled.R6);
        assertThat(evaluator.requirement().rules()).isEqualTo(List.copyOf(Local10000Rule.ofSettlement()));
        assertThat(Local10000.settlements().rules()).isEqualTo(List.copyOf(Local10000Rule.ofSettlement()));
    }

    private static List<String> findings(SettlementScenario scenario) {
        return scenario.assess().findings().stream()
                .map(finding -> finding.message().key())
                .toList();
    }

    @Test
    void a_project_without_cost_has_nothing_to_ask_and_says_why_nothing_is_granted() {
        SettlementScenario nothing = SettlementScenario.plain()
                .decided(Decision.of(Yen.of(25_000_000), Yen.of(12_500_000)).withPaid(Yen.of(12_500_000)))
                .cost(0)
                .finance()
                .ownFunds(0);
        expect(nothing, Verdict.INELIGIBLE, "publicMoney 0円", "nationalShare 0円", "refund 12,500,000円");
        assertThat(findings(nothing))
                .containsExactly(
                        "L10K-S-COSTS.nothing-to-ask",
                        "L10K-S-COVERS.nothing-to-ask",
                        "L10K-S-CAP.nothing-to-ask",
                        "L10K-S-FINANCE-KEPT.undetermined-decided");
        assertThat(steps(nothing))
                .containsExactly(
                        "step.settlement.rest",
                        "step.settlement.supported",
                        "step.settlement.public-money",
                        "step.settlement.no-cost",
                        "step.settlement.no-share",
                        "step.settlement.refund");
    }

    @Test
    void costs_that_others_bear_leave_nothing_to_ask_of_the_finance() {
        SettlementScenario borne = SettlementScenario.plain().cost(15_000_000);
        assertThat(findings(borne))
                .contains("L10K-S-COSTS.satisfied", "L10K-S-COVERS.nothing-to-ask", "L10K-S-CAP.nothing-to-ask");
        assertThat(steps(borne)).contains("step.settlement.no-rest", "step.settlement.no-share");
        assertThat(findings(SettlementScenario.plain().cost(15_000_001)))
                .contains("L10K-S-COVERS.satisfied", "L10K-S-CAP.satisfied");
        assertThat(steps(SettlementScenario.plain().cost(15_000_001)))
                .doesNotContain("step.settlement.no-rest", "step.settlement.no-share");
    }

    @Test
    void public_money_that_no_finance_supports_is_not_granted() {
        SettlementScenario alone = SettlementScenario.plain().finance();
        expect(alone, Verdict.INELIGIBLE, "publicMoney 0円", "nationalShare 0円", "refund 5,000,000円");
        assertThat(steps(alone)).contains("step.settlement.no-finance", "step.settlement.no-share");
        assertThat(findings(alone)).contains("L10K-S-COVERS.violated");
    }

    // 変更交付決定 may lower the grant after an advance; the refund takes it back.
    @Test
    void more_paid_than_decided_is_refunded_with_a_note() {
        Decision decided = Decision.of(Yen.of(10_000_000), Yen.of(5_000_000)).withPrivateFinance(Yen.of(12_000_000));
        SettlementScenario above = SettlementScenario.plain().decided(decided.withPaid(Yen.of(5_000_001)));
        expect(above, Verdict.ELIGIBLE, "publicMoney 10,000,000円", "nationalShare 5,000,000円", "refund 1円");
        assertThat(above.assess().notes())
                .filteredOn(note -> note.key().equals("note.paid-above-decision"))
                .singleElement()
                .satisfies(note -> {
                    assertThat(Local10000.settlements().renderer(Language.JA).render(note))
                            .isEqualTo("交付済みの国費5,000,001円は、交付決定の国費5,000,000円を超えています。入力に誤りがないか、確認してください。");
                    assertThat(Local10000.settlements().renderer(Language.EN).render(note))
                            .isEqualTo(
                                    "The national share paid so far, 5,000,001 yen, is more than the decided 5,000,000 yen. Check that both amounts are right.");
                });
        assertThat(SettlementScenario.plain()
                        .decided(decided.withPaid(Yen.of(5_000_000)))
                        .assess()
                        .notes())
                .extracting(Message::key)
                .doesNotContain("note.paid-above-decision");
        assertThat(SettlementScenario.plain().decided(decided).assess().notes())
                .extracting(Message::key)
                .doesNotContain("note.paid-above-decision");
    }
}
