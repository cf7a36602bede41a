package jp.chiikiryoku.local10000.settlement.internal;

import static jp.chiikiryoku.local10000.scenario.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import jp.chiikiryoku.local10000.application.Provider;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.SettlementScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckedSettlementTest {

    private static final SettlementScenario RESEARCH = SettlementScenario.plain()
            .costs(
                    Cost.of(CostCategory.FACILITY, Yen.of(21_000_000)),
                    Cost.of(CostCategory.RESEARCH, Yen.of(4_000_000)));

    // AUDIT-L10K-H28: the initial investment less own funds and loans etc.
    @ParameterizedTest
    @CsvSource({
        // facility, rest, tested: 12,000,000 of a loan and 3,000,000 of own funds are taken off
        "25000000, 10000000, 10000000",
        "25000001, 10000001, 10000000",
        "24999999, 9999999, 9999999",
        "15000001, 1, 1",
        "15000000, 0, 0",
        "14999999, 0, 0"
    })
    void all_finance_and_own_funds_are_taken_off_the_costs(long facility, long rest, long tested) {
        CheckedSettlement settlement = Settled.of(SettlementScenario.plain().cost(facility));
        assertThat(settlement.rest()).isEqualTo(YenRange.exactly(Yen.of(rest)));
        assertThat(settlement.tested()).isEqualTo(YenRange.exactly(Yen.of(tested)));
    }

    @Test
    void finance_is_taken_off_whether_it_counts_or_not() {
        CheckedSettlement settlement = Settled.of(SettlementScenario.plain()
                .finance(
                        PrivateFinance.unsecuredLoan(Yen.of(11_000_000)),
                        PrivateFinance.equity(Provider.OTHER, Yen.of(1_000_000))));
        assertThat(settlement.rest()).isEqualTo(YenRange.exactly(Yen.of(10_000_000)));
    }

    @Test
    void research_leaves_the_rest_open_until_the_authority_has_answered() {
        CheckedSettlement open = Settled.of(RESEARCH);
        assertThat(open.eligibleCost()).isEqualTo(YenRange.of(Yen.of(21_000_000), Yen.of(25_000_000)));
        assertThat(open.tested()).isEqualTo(YenRange.of(Yen.of(6_000_000), Yen.of(10_000_000)));
        assertThat(pointers(open.doubtsOfCosts())).containsExactly("/actual/costs/1/category");
        CheckedSettlement met = Settled.of(RESEARCH.ruling(Local10000Rule.S_COSTS, Judgement.MET));
        assertThat(met.eligibleCost()).isEqualTo(YenRange.exactly(Yen.of(25_000_000)));
        assertThat(met.doubtsOfCosts()).isEmpty();
        CheckedSettlement notMet = Settled.of(RESEARCH.ruling(Local10000Rule.S_COSTS, Judgement.NOT_MET));
        assertThat(notMet.eligibleCost()).isEqualTo(YenRange.exactly(Yen.of(21_000_000)));
    }

    @Test
    void an_answer_has_no_effect_where_a_cost_is_refused() {
        SettlementScenario refused = SettlementScenario.plain()
                .costs(
                        Cost.of(CostCategory.FACILITY, Yen.of(20_000_000)),
                        Cost.of(CostCategory.OTHER, Yen.of(1)),
                        Cost.of(CostCategory.RESEARCH, Yen.of(5)))
                .ruling(Local10000Rule.S_COSTS, Judgement.MET);
        assertThat(Settled.of(refused).eligibleCost()).isEqualTo(YenRange.of(Yen.of(20_000_000), Yen.of(20_000_005)));
    }

    @Test
    void an_assumed_rule_leaves_other_costs_open_too() {
        SettlementScenario other = SettlementScenario.plain()
                .costs(Cost.of(CostCategory.FACILITY, Yen.of(7)), Cost.of(CostCategory.OTHER, Yen.of(2)));
        assertThat(new SettlementEvaluator(Settled.R8).checked(other.stated()).eligibleCost())
                .isEqualTo(YenRange.of(Yen.of(7), Yen.of(9)));
        assertThat(new SettlementEvaluator(Settled.R8)
                        .checked(other.ruling(Local10000Rule.S_COSTS, Judgement.MET)
                                .stated())
                        .eligibleCost())
                .isEqualTo(YenRange.exactly(Yen.of(9)));
    }
}
