package jp.chiikiryoku.local10000.settlement.internal;

import static jp.chiikiryoku.local10000.scenario.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import jp.chiikiryoku.local10000.application.Provider;
import jp.chiikiryoku.local10000.application.Security;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.SettlementScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActualCapRuleTest {

    private static final ActualCapRule RULE = new ActualCapRule(Settled.R6_TIERS, Settled.R6);

    private static SettlementScenario decided(long publicMoney) {
        return SettlementScenario.plain().decided(publicMoney, 1).ownFunds(0).cost(1_000_000_000);
    }

    private static Finding cap(SettlementScenario scenario) {
        return RULE.check(Settled.of(scenario));
    }

    @Test
    void is_the_rule_of_the_actual_cap() {
        assertThat(RULE.rule()).isEqualTo(Local10000Rule.S_CAP);
    }

    // MIC-R6-SUPPLEMENTARY: 25,000,000 / 35,000,000 from 1.5 / 50,000,000 from 2
    @ParameterizedTest
    @CsvSource({
        "25000000, 1, 25000000, SATISFIED",
        "25000001, 37500001, 25000000, VIOLATED",
        "25000001, 37500002, 35000000, SATISFIED",
        "40000000, 60000000, 35000000, VIOLATED",
        "40000000, 79999999, 35000000, VIOLATED",
        "40000000, 80000000, 50000000, SATISFIED",
        "50000001, 100000002, 50000000, VIOLATED"
    })
    void the_cap_is_that_of_the_tier_that_the_actual_loan_reaches(
            long publicMoney, long loan, long cap, Outcome outcome) {
        Finding finding = cap(decided(publicMoney).loan(loan));
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.pointer()).hasToString("/actual/privateFinance");
        assertThat(finding.facts().asMap())
                .isEqualTo(Map.of(
                        "publicMoney", Yen.of(publicMoney),
                        "cap", Yen.of(cap),
                        "finance", Yen.of(loan),
                        "possibleCap", Yen.of(cap),
                        "possibleFinance", Yen.of(loan)));
        assertThat(finding.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
    }

    @Test
    void a_secured_loan_leaves_the_tier_open() {
        Finding finding = cap(decided(30_000_000)
                .finance(
                        PrivateFinance.unsecuredLoan(Yen.of(40_000_000)),
                        PrivateFinance.loan(
                                Provider.REGIONAL_FINANCIAL_INSTITUTION, Yen.of(5_000_000), Security.OTHER_ASSETS)));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(pointers(finding.openQuestions())).containsExactly("/actual/privateFinance/1/security");
    }

    @Test
    void a_tier_that_loan_and_equity_reach_only_together_is_open() {
        Finding finding = cap(decided(30_000_000)
                .finance(
                        PrivateFinance.unsecuredLoan(Yen.of(30_000_000)),
                        PrivateFinance.equity(Provider.REGIONAL_FUND, Yen.of(15_000_000))));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(pointers(finding.openQuestions())).containsExactly("/actual/privateFinance");
    }

    @Test
    void research_leaves_the_public_money_open_and_so_the_cap() {
        Finding finding = cap(SettlementScenario.plain()
                .decided(30_000_000, 1)
                .ownFunds(0)
                .loan(30_000_000)
                .costs(Cost.of(CostCategory.FACILITY, Yen.of(55_000_000)), Cost.of(CostCategory.RESEARCH, Yen.of(1))));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(pointers(finding.openQuestions())).containsExactly("/actual/costs/1/category");
    }

    // MOF-R8-DRAFT: the cap from 1.5 on is not published, 55,000,000 is.
    @ParameterizedTest
    @CsvSource({
        "30000001, 45000001, VIOLATED, MINISTRY",
        "30000001, 45000002, UNDETERMINED, ASSUMPTION",
        "55000001, 82500002, VIOLATED, MINISTRY"
    })
    void the_draft_refuses_by_the_figures_of_the_ministry_alone(
            long publicMoney, long loan, Outcome outcome, Authority authority) {
        Finding finding = new ActualCapRule(Settled.R8_TIERS, Settled.R8)
                .check(Settled.of(decided(publicMoney).loan(loan)));
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.citation().authority()).isEqualTo(authority);
    }

    // 15,000,000 yen are a loan of 12,000,000 and own funds of 3,000,000.
    @Test
    void where_nothing_is_left_to_public_money_there_is_nothing_to_ask() {
        Finding nothing = cap(SettlementScenario.plain().cost(15_000_000));
        assertThat(nothing.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(nothing.message().key()).isEqualTo("L10K-S-CAP.nothing-to-ask");
        assertThat(cap(SettlementScenario.plain().cost(15_000_001)).message().key())
                .isEqualTo("L10K-S-CAP.satisfied");
    }
}
