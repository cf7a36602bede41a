package jp.chiikiryoku.local10000.settlement.internal;

import static jp.chiikiryoku.local10000.scenario.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.SettlementScenario;
import org.junit.jupiter.api.Test;

class ActualCostsRuleTest {

    private static final ActualCostsRule RULE = new ActualCostsRule(Settled.R6);

    private static Finding costs(Cost... costs) {
        return RULE.check(Settled.of(SettlementScenario.plain().costs(costs)));
    }

    private static Cost of(CostCategory category, long amount) {
        return Cost.of(category, Yen.of(amount));
    }

    @Test
    void is_the_rule_of_actual_costs_and_rests_on_the_board_of_audit() {
        assertThat(RULE.rule()).isEqualTo(Local10000Rule.S_COSTS);
        Finding finding = costs(of(CostCategory.FACILITY, 1));
        assertThat(finding.citation().source()).isEqualTo("AUDIT-L10K-H28");
        assertThat(finding.pointer()).hasToString("/actual/costs");
    }

    @Test
    void facility_machinery_and_equipment_are_eligible() {
        Finding finding =
                costs(of(CostCategory.FACILITY, 1), of(CostCategory.MACHINERY, 1), of(CostCategory.EQUIPMENT, 1));
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void another_cost_is_refused_from_one_yen_on() {
        Finding finding = costs(of(CostCategory.RESEARCH, 5), of(CostCategory.OTHER, 1));
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.pointer()).hasToString("/actual/costs/1/category");
        assertThat(finding.facts().asMap()).isEqualTo(Map.of("category", CostCategory.OTHER, "amount", Yen.of(1)));
        assertThat(costs(of(CostCategory.FACILITY, 1), of(CostCategory.OTHER, 0))
                        .outcome())
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void research_needs_confirmation_from_one_yen_on() {
        Finding finding = costs(of(CostCategory.FACILITY, 1), of(CostCategory.RESEARCH, 1));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(pointers(finding.openQuestions())).containsExactly("/actual/costs/1/category");
        assertThat(costs(of(CostCategory.FACILITY, 1), of(CostCategory.RESEARCH, 0))
                        .outcome())
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void without_a_yen_of_costs_there_is_nothing_to_ask() {
        Finding finding = costs(of(CostCategory.FACILITY, 0), of(CostCategory.OTHER, 0));
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.message().key()).isEqualTo("L10K-S-COSTS.nothing-to-ask");
        assertThat(costs(of(CostCategory.FACILITY, 1)).message().key()).isEqualTo("L10K-S-COSTS.satisfied");
    }
}
