package jp.chiikiryoku.local10000;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.Scenario.CostLine;
import jp.chiikiryoku.local10000.scenario.Scenario.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A ruling settles a rule that the facts leave undetermined and never changes a decided one. */
class RulingsTest {

    private static void expect(Scenario scenario, Local10000Rule rule, String judgement, Outcome outcome) {
        assertThat(scenario.ruling(rule.id(), judgement).finding(rule).outcome())
                .as("%s %s", rule, judgement)
                .isEqualTo(outcome);
    }

    private static void expectSettled(Scenario open, Local10000Rule rule) {
        assertThat(open.finding(rule).outcome()).isEqualTo(Outcome.UNDETERMINED);
        expect(open, rule, "MET", Outcome.SATISFIED);
        expect(open, rule, "NOT_MET", Outcome.VIOLATED);
        expect(open, rule, "PENDING", Outcome.UNDETERMINED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Local10000Rule.class,
            names = {"COMMUNITY_BASED", "PUBLIC_ISSUE", "NOVELTY", "MODEL_QUALITY"})
    void settles_what_nobody_has_judged(Local10000Rule rule) {
        Scenario pending = Scenario.plain().criteria(List.of("PENDING", "PENDING", "PENDING", "PENDING"));
        expectSettled(pending, rule);
        assertThat(pending.ruling(rule.id(), "MET").finding(rule).pointer()).hasToString("/rulings/0");
    }

    @ParameterizedTest
    @CsvSource({"MET, NOT_MET", "NOT_MET, MET"})
    void never_changes_what_a_person_has_judged(String judgement, String ruling) {
        Assessment assessment = Scenario.plain()
                .criterion("novelty", judgement)
                .ruling("L10K-NOVELTY", ruling)
                .assess();
        assertThat(assessment.finding(Local10000Rule.NOVELTY).outcome())
                .hasToString(judgement.equals("MET") ? "SATISFIED" : "VIOLATED");
        assertThat(assessment.notes()).extracting(Message::key).contains("note.ruling-unused");
    }

    @Test
    void settles_research_and_no_other_cost() {
        expectSettled(Scenario.plain().otherCosts(new CostLine("RESEARCH", 1)), Local10000Rule.ELIGIBLE_COSTS);
        Scenario land = Scenario.plain().otherCosts(new CostLine("OTHER", 1));
        expect(land, Local10000Rule.ELIGIBLE_COSTS, "MET", Outcome.VIOLATED);
    }

    @Test
    void settles_whether_the_finance_covers_only_while_it_is_open() {
        Scenario open = Scenario.plain()
                .publicMoney(20_000_000)
                .finance(Money.loan(20_000_000).from("OTHER"));
        expectSettled(open, Local10000Rule.PRIVATE_FINANCE_COVERS);
        expect(open.publicMoney(20_000_001), Local10000Rule.PRIVATE_FINANCE_COVERS, "MET", Outcome.VIOLATED);
    }

    @Test
    void settles_the_cap_only_while_it_is_open() {
        Scenario open =
                Scenario.plain().publicMoney(30_000_000).finance(Money.loan(30_000_000), Money.equity(15_000_000));
        expectSettled(open, Local10000Rule.CAP);
        expect(Scenario.plain().publicMoney(25_000_001), Local10000Rule.CAP, "MET", Outcome.VIOLATED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Local10000Rule.class,
            names = {"UNSECURED", "LENDER"})
    void alone_refuses_doubtful_finance(Local10000Rule rule) {
        Scenario open = Scenario.plain()
                .publicMoney(20_000_000)
                .finance(Money.loan(20_000_000).from("OTHER").on("OTHER_ASSETS"));
        expectSettled(open, rule);
        Finding refused = open.ruling(rule.id(), "NOT_MET").finding(rule);
        assertThat(refused.openQuestions()).isEmpty();
    }
}
