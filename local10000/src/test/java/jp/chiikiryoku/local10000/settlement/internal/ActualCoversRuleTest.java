package jp.chiikiryoku.local10000.settlement.internal;

import static jp.chiikiryoku.local10000.scenario.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
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

class ActualCoversRuleTest {

    private static final ActualCoversRule RULE = new ActualCoversRule(Settled.R6);

    private static Finding covers(SettlementScenario scenario) {
        Finding finding = RULE.check(Settled.of(scenario));
        assertThat(finding.citation().source()).isEqualTo("AUDIT-L10K-H28");
        assertThat(finding.pointer()).hasToString("/actual/privateFinance");
        return finding;
    }

    @Test
    void is_the_rule_of_actual_finance() {
        assertThat(RULE.rule()).isEqualTo(Local10000Rule.S_COVERS);
    }

    @ParameterizedTest
    @CsvSource({"10000001, SATISFIED", "10000000, SATISFIED", "9999999, VIOLATED"})
    void the_loan_must_be_at_least_the_public_money(long loan, Outcome outcome) {
        Finding finding = covers(SettlementScenario.plain().cost(30_000_000).loan(loan));
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.facts().asMap())
                .isEqualTo(Map.of(
                        "publicMoney", Yen.of(10_000_000),
                        "certainFinance", Yen.of(loan),
                        "possibleFinance", Yen.of(loan)));
        assertThat(finding.openQuestions()).isEmpty();
    }

    @Test
    void loans_and_equity_are_added_up() {
        SettlementScenario both = SettlementScenario.plain()
                .cost(30_000_000)
                .finance(
                        PrivateFinance.unsecuredLoan(Yen.of(5_000_000)),
                        PrivateFinance.equity(Provider.REGIONAL_FUND, Yen.of(5_000_000)));
        assertThat(covers(both).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void finance_to_be_confirmed_leaves_it_open() {
        Finding finding = covers(SettlementScenario.plain()
                .cost(30_000_000)
                .finance(
                        PrivateFinance.unsecuredLoan(Yen.of(9_999_999)),
                        PrivateFinance.loan(
                                Provider.REGIONAL_FINANCIAL_INSTITUTION, Yen.of(1), Security.OTHER_ASSETS)));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(pointers(finding.openQuestions())).containsExactly("/actual/privateFinance/1/security");
    }

    @Test
    void research_leaves_it_open_where_the_loan_covers_only_what_is_certain() {
        SettlementScenario research = SettlementScenario.plain()
                .loan(8_000_000)
                .costs(Cost.of(CostCategory.FACILITY, Yen.of(19_000_000)), Cost.of(CostCategory.RESEARCH, Yen.of(1)));
        assertThat(covers(research).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(pointers(covers(research).openQuestions())).containsExactly("/actual/costs/1/category");
        assertThat(covers(research.ownFunds(3_000_001)).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(covers(research.ownFunds(2_999_999)).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void nothing_is_to_be_covered_where_nothing_is_left() {
        assertThat(covers(SettlementScenario.plain().cost(1).finance()).outcome())
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void an_assumed_rule_refuses_nothing() {
        Finding finding = new ActualCoversRule(Settled.R8)
                .check(Settled.of(SettlementScenario.plain().cost(30_000_000).loan(1)));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.weakSource()).isTrue();
    }

    // 15,000,000 yen are a loan of 12,000,000 and own funds of 3,000,000.
    @Test
    void where_nothing_is_left_to_public_money_there_is_nothing_to_ask() {
        Finding nothing = covers(SettlementScenario.plain().cost(15_000_000));
        assertThat(nothing.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(nothing.message().key()).isEqualTo("L10K-S-COVERS.nothing-to-ask");
        assertThat(covers(SettlementScenario.plain().cost(15_000_001)).message().key())
                .isEqualTo("L10K-S-COVERS.satisfied");
    }
}
