package jp.chiikiryoku.local10000.settlement.internal;

import static jp.chiikiryoku.local10000.scenario.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import jp.chiikiryoku.local10000.application.Provider;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.SettlementScenario;
import jp.chiikiryoku.local10000.settlement.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinanceKeptRuleTest {

    private static final FinanceKeptRule RULE = new FinanceKeptRule(Settled.R6);
    private static final SettlementScenario LESS = SettlementScenario.plain().loan(11_999_999);

    private static Finding kept(SettlementScenario scenario) {
        Finding finding = RULE.check(Settled.of(scenario));
        assertThat(finding.citation().source()).isEqualTo("AUDIT-L10K-H28");
        return finding;
    }

    @Test
    void is_the_rule_of_kept_finance() {
        assertThat(RULE.rule()).isEqualTo(Local10000Rule.S_FINANCE_KEPT);
    }

    @ParameterizedTest
    @CsvSource({"12000001, SATISFIED", "12000000, SATISFIED", "11999999, UNDETERMINED"})
    void the_actual_finance_must_not_be_below_the_decided_one(long loan, Outcome outcome) {
        Finding finding = kept(SettlementScenario.plain().loan(loan));
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.pointer()).hasToString("/actual/privateFinance");
    }

    @Test
    void what_is_missing_is_told() {
        assertThat(kept(LESS).facts().asMap())
                .isEqualTo(Map.of("actual", Yen.of(11_999_999), "decided", Yen.of(12_000_000), "missing", Yen.of(1)));
    }

    @Test
    void finance_is_kept_whether_it_counts_or_not() {
        assertThat(kept(SettlementScenario.plain().finance(PrivateFinance.equity(Provider.OTHER, Yen.of(12_000_000))))
                        .outcome())
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void decided_finance_that_is_not_stated_leaves_it_open() {
        Finding finding = kept(SettlementScenario.plain().decided(Decision.of(Yen.of(10_000_000), Yen.of(5_000_000))));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.message().key()).isEqualTo("L10K-S-FINANCE-KEPT.undetermined-decided");
        assertThat(pointers(finding.openQuestions())).containsExactly("/decided/privateFinance");
    }

    @ParameterizedTest
    @CsvSource({"MET, SATISFIED", "NOT_MET, VIOLATED", "PENDING, UNDETERMINED"})
    void the_authority_may_answer_it(Judgement judgement, Outcome outcome) {
        assertThat(LESS.ruling(Local10000Rule.S_FINANCE_KEPT, judgement)
                        .assess()
                        .finding(Local10000Rule.S_FINANCE_KEPT)
                        .outcome())
                .isEqualTo(outcome);
    }
}
