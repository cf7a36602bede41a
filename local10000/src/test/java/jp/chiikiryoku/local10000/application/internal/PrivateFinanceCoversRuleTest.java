package jp.chiikiryoku.local10000.application.internal;

import static jp.chiikiryoku.local10000.scenario.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.Scenario.Money;
import org.junit.jupiter.api.Test;

class PrivateFinanceCoversRuleTest {

    private static final PrivateFinanceCoversRule RULE = new PrivateFinanceCoversRule(Checked.R6);
    private static final long PUBLIC_MONEY = 20_000_000;

    private static Finding covers(Money... finance) {
        Finding finding =
                RULE.check(Checked.of(Scenario.plain().publicMoney(PUBLIC_MONEY).finance(finance)));
        assertThat(finding.rule()).isEqualTo(Local10000Rule.PRIVATE_FINANCE_COVERS);
        assertThat(finding.pointer()).hasToString("/funding/privateFinance");
        assertThat(finding.citation())
                .isEqualTo(new Citation(
                        "MIC-R6-SUPPLEMENTARY", "ローカル10,000プロジェクト等 事業スキーム「公費による交付額以上」", Authority.MINISTRY));
        return finding;
    }

    private static Map<String, Object> facts(long certain, long possible) {
        return Map.of(
                "publicMoney", Yen.of(PUBLIC_MONEY),
                "certainFinance", Yen.of(certain),
                "possibleFinance", Yen.of(possible));
    }

    @Test
    void is_the_rule_of_the_finance_that_covers() {
        assertThat(RULE.rule()).isEqualTo(Local10000Rule.PRIVATE_FINANCE_COVERS);
    }

    @Test
    void is_satisfied_at_the_public_money_and_one_yen_above() {
        for (long loan : new long[] {PUBLIC_MONEY, PUBLIC_MONEY + 1}) {
            Finding finding = covers(Money.loan(loan));
            assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
            assertThat(finding.message().key()).isEqualTo("L10K-PRIVATE-FINANCE-COVERS.satisfied");
            assertThat(finding.facts().asMap()).isEqualTo(facts(loan, loan));
            assertThat(finding.openQuestions()).isEmpty();
            assertThat(finding.remedies()).isEmpty();
        }
    }

    @Test
    void is_violated_one_yen_below_the_public_money() {
        Finding finding = covers(Money.loan(PUBLIC_MONEY - 1));
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.message().key()).isEqualTo("L10K-PRIVATE-FINANCE-COVERS.violated");
        assertThat(finding.facts().asMap()).isEqualTo(facts(PUBLIC_MONEY - 1, PUBLIC_MONEY - 1));
        assertThat(finding.openQuestions()).isEmpty();
    }

    @Test
    void loans_and_equity_count_together() {
        assertThat(covers(Money.loan(12_000_000), Money.equity(8_000_000)).outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(covers(Money.loan(12_000_000), Money.equity(7_999_999)).outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void is_undetermined_while_doubtful_finance_is_needed() {
        Finding finding = covers(
                Money.loan(PUBLIC_MONEY - 1),
                Money.loan(1).on("OTHER_ASSETS"),
                Money.equity(1).from("OTHER"));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.message().key()).isEqualTo("L10K-PRIVATE-FINANCE-COVERS.undetermined");
        assertThat(finding.facts().asMap()).isEqualTo(facts(PUBLIC_MONEY - 1, PUBLIC_MONEY + 1));
        assertThat(pointers(finding.openQuestions()))
                .containsExactly("/funding/privateFinance/1/security", "/funding/privateFinance/2/provider");
        assertThat(finding.remedies()).isEmpty();
    }

    @Test
    void is_undetermined_down_to_the_yen_that_doubtful_finance_gives() {
        assertThat(covers(Money.loan(PUBLIC_MONEY).on("OTHER_ASSETS")).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(covers(Money.loan(PUBLIC_MONEY - 1).on("OTHER_ASSETS")).outcome())
                .isEqualTo(Outcome.VIOLATED);
        assertThat(covers(Money.loan(PUBLIC_MONEY).from("OTHER")).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(covers(Money.loan(PUBLIC_MONEY - 1).from("OTHER")).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void security_over_what_the_grant_bought_and_security_of_equity_do_not_matter() {
        assertThat(covers(Money.loan(PUBLIC_MONEY).on("GRANT_ASSETS")).outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(covers(Money.equity(PUBLIC_MONEY).on("OTHER_ASSETS")).outcome())
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void is_violated_without_any_finance() {
        Finding finding = covers();
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.facts().asMap()).isEqualTo(facts(0, 0));
        assertThat(finding.remedies()).isEmpty();
    }
}
