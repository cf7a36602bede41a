package jp.chiikiryoku.local10000.application.internal;

import static jp.chiikiryoku.local10000.scenario.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.Scenario.CostLine;
import org.junit.jupiter.api.Test;

class EligibleCostsRuleTest {

    private static final Citation SOURCE =
            new Citation("MIC-R6-SUPPLEMENTARY", "ローカル10,000プロジェクト等 対象経費", Authority.MINISTRY);

    private static final EligibleCostsRule RULE = new EligibleCostsRule(Checked.R6);

    private static Finding costs(CostLine... lines) {
        return RULE.check(Checked.of(Scenario.plain().otherCosts(lines)));
    }

    @Test
    void is_the_rule_of_costs() {
        assertThat(RULE.rule()).isEqualTo(Local10000Rule.ELIGIBLE_COSTS);
    }

    @Test
    void accepts_facility_machinery_and_equipment() {
        Finding finding = costs(new CostLine("MACHINERY", 1), new CostLine("EQUIPMENT", 1));
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.message().key()).isEqualTo("L10K-ELIGIBLE-COSTS.satisfied");
        assertThat(finding.pointer()).hasToString("/costs");
        assertThat(finding.facts().size()).isZero();
        assertThat(finding.remedies()).isEmpty();
        assertThat(finding.openQuestions()).isEmpty();
        assertThat(finding.citation()).isEqualTo(SOURCE);
    }

    @Test
    void leaves_research_open_and_asks_for_every_such_cost() {
        Finding finding = costs(new CostLine("RESEARCH", 7), new CostLine("MACHINERY", 1), new CostLine("RESEARCH", 5));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.message().key()).isEqualTo("L10K-ELIGIBLE-COSTS.undetermined");
        assertThat(finding.pointer()).hasToString("/costs/1/category");
        assertThat(finding.facts().asMap()).isEqualTo(Map.of("category", CostCategory.RESEARCH, "amount", Yen.of(12)));
        assertThat(pointers(finding.openQuestions())).containsExactly("/costs/1/category", "/costs/3/category");
        assertThat(finding.remedies()).isEmpty();
        assertThat(finding.citation()).isEqualTo(SOURCE);
    }

    @Test
    void refuses_any_other_cost_even_of_one_yen() {
        Finding finding = costs(new CostLine("RESEARCH", 7), new CostLine("OTHER", 1));
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.message().key()).isEqualTo("L10K-ELIGIBLE-COSTS.violated");
        assertThat(finding.pointer()).hasToString("/costs/2/category");
        assertThat(finding.facts().asMap()).isEqualTo(Map.of("category", CostCategory.OTHER, "amount", Yen.of(1)));
        assertThat(finding.openQuestions()).isEmpty();
        assertThat(finding.citation()).isEqualTo(SOURCE);
    }

    @Test
    void a_cost_of_0_yen_states_nothing_whatever_its_category() {
        Finding finding = costs(new CostLine("OTHER", 0), new CostLine("RESEARCH", 0), new CostLine("MACHINERY", 0));
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.openQuestions()).isEmpty();
        assertThat(finding.remedies()).isEmpty();
    }

    @Test
    void an_assumed_rule_refuses_nothing() {
        Finding finding = new EligibleCostsRule(Local10000.editions().get(Scenario.R8))
                .check(Checked.of(Scenario.plain().ownFunds(1).otherCosts(new CostLine("OTHER", 1))));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.weakSource()).isTrue();
        assertThat(finding.remedies()).hasSize(1);
    }

    @Test
    void an_assumed_rule_asks_for_every_cost_that_may_not_be_eligible() {
        Finding finding = new EligibleCostsRule(Local10000.editions().get(Scenario.R8))
                .check(Checked.of(Scenario.plain()
                        .otherCosts(
                                new CostLine("OTHER", 3),
                                new CostLine("RESEARCH", 4),
                                new CostLine("OTHER", 2),
                                new CostLine("OTHER", 0))));
        assertThat(pointers(finding.openQuestions()))
                .containsExactly("/costs/1/category", "/costs/2/category", "/costs/3/category");
        assertThat(finding.pointer()).hasToString("/costs/1/category");
        assertThat(finding.facts().asMap()).isEqualTo(Map.of("category", CostCategory.OTHER, "amount", Yen.of(5)));
    }

    @Test
    void the_first_cost_is_asked_like_every_other() {
        assertThat(onlyCost("OTHER").outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(onlyCost("OTHER").pointer()).hasToString("/costs/0/category");
        assertThat(onlyCost("RESEARCH").outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(pointers(onlyCost("RESEARCH").openQuestions())).containsExactly("/costs/0/category");
    }

    private static Finding onlyCost(String category) {
        return RULE.check(Checked.of(Scenario.plain(), "FACILITY", category));
    }
}
