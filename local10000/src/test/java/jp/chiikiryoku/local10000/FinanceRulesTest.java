package jp.chiikiryoku.local10000;

import static jp.chiikiryoku.local10000.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Scenario.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinanceRulesTest {

    private static final long PUBLIC_MONEY = 20_000_000;

    private static Finding unsecured(Money... finance) {
        return finding(Local10000Rule.UNSECURED, "事業スキーム「原則、無担保融資」", finance);
    }

    private static Finding lender(Money... finance) {
        return finding(Local10000Rule.LENDER, "要件「地域金融機関等による融資等」", finance);
    }

    private static Finding finding(Local10000Rule rule, String place, Money... finance) {
        Finding finding =
                Scenario.plain().publicMoney(PUBLIC_MONEY).finance(finance).finding(rule);
        assertThat(finding.citation())
                .isEqualTo(new Citation("MIC-R6-SUPPLEMENTARY", "ローカル10,000プロジェクト等 " + place, Authority.MINISTRY));
        assertThat(finding.remedies()).isEmpty();
        return finding;
    }

    private static void satisfied(Finding finding, String text) {
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.text()).isEqualTo(text);
        assertThat(finding.pointer()).hasToString("/funding/privateFinance");
        assertThat(finding.openQuestions()).isEmpty();
    }

    private static void open(Finding finding, long amount, String... questions) {
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.text()).isEqualTo("undetermined");
        assertThat(finding.facts().asMap()).isEqualTo(Map.of("amount", Yen.of(amount)));
        assertThat(finding.pointer()).hasToString(questions[0]);
        assertThat(pointers(finding.openQuestions())).containsExactly(questions);
    }

    @Test
    void a_loan_without_security_or_on_what_the_grant_bought_is_accepted() {
        satisfied(unsecured(Money.loan(PUBLIC_MONEY)), "satisfied");
        satisfied(unsecured(Money.loan(PUBLIC_MONEY).on("GRANT_ASSETS")), "satisfied");
    }

    @Test
    void a_loan_on_other_assets_leaves_it_open() {
        open(
                unsecured(
                        Money.loan(1),
                        Money.loan(PUBLIC_MONEY).on("OTHER_ASSETS"),
                        Money.loan(2).on("OTHER_ASSETS")),
                PUBLIC_MONEY + 2,
                "/funding/privateFinance/1/security",
                "/funding/privateFinance/2/security");
    }

    @Test
    void a_secured_loan_that_is_not_needed_leaves_nothing_open_to_the_yen() {
        Money secured = Money.loan(5_000_000).on("OTHER_ASSETS");
        Finding finding = unsecured(Money.loan(PUBLIC_MONEY), secured);
        satisfied(finding, "not-needed");
        assertThat(finding.facts().asMap()).isEqualTo(Map.of("amount", Yen.of(5_000_000)));
        open(unsecured(Money.loan(PUBLIC_MONEY - 1), secured), 5_000_000, "/funding/privateFinance/1/security");
    }

    @Test
    void a_secured_loan_that_the_cap_needs_leaves_it_open() {
        Money secured = Money.loan(5_000_000).on("OTHER_ASSETS");
        Scenario needed = Scenario.plain().publicMoney(30_000_000).finance(Money.loan(44_999_999), secured);
        assertThat(needed.finding(Local10000Rule.PRIVATE_FINANCE_COVERS).outcome())
                .isEqualTo(Outcome.SATISFIED);
        open(needed.finding(Local10000Rule.UNSECURED), 5_000_000, "/funding/privateFinance/1/security");
        Scenario spare = needed.finance(Money.loan(45_000_000), secured);
        satisfied(spare.finding(Local10000Rule.UNSECURED), "not-needed");
    }

    @Test
    void a_secured_loan_stays_open_where_the_finance_does_not_reach_anyway() {
        open(unsecured(Money.loan(1).on("OTHER_ASSETS")), 1, "/funding/privateFinance/0/security");
        open(lender(Money.loan(1).from("OTHER")), 1, "/funding/privateFinance/0/provider");
    }

    @Test
    void without_a_loan_there_is_no_security_to_ask_of() {
        satisfied(unsecured(), "nothing-to-ask");
        satisfied(unsecured(Money.equity(PUBLIC_MONEY)), "nothing-to-ask");
        satisfied(unsecured(Money.equity(PUBLIC_MONEY).on("OTHER_ASSETS")), "nothing-to-ask");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REGIONAL_FINANCIAL_INSTITUTION",
                "POLICY_FINANCE_INSTITUTION",
                "REGIONAL_FUND",
                "MUNICIPAL_INTEREST_FREE_LOAN"
            })
    void every_regional_provider_is_accepted(String provider) {
        satisfied(lender(Money.loan(PUBLIC_MONEY).from(provider)), "satisfied");
        satisfied(lender(Money.equity(PUBLIC_MONEY).from(provider)), "satisfied");
    }

    @Test
    void another_provider_leaves_it_open() {
        open(
                lender(
                        Money.loan(PUBLIC_MONEY).from("OTHER"),
                        Money.loan(1),
                        Money.equity(3).from("OTHER")),
                PUBLIC_MONEY + 3,
                "/funding/privateFinance/0/provider",
                "/funding/privateFinance/2/provider");
    }

    @Test
    void another_provider_that_is_not_needed_leaves_nothing_open_to_the_yen() {
        Money other = Money.equity(5_000_000).from("OTHER");
        Finding finding = lender(Money.loan(PUBLIC_MONEY), other);
        satisfied(finding, "not-needed");
        assertThat(finding.facts().asMap()).isEqualTo(Map.of("amount", Yen.of(5_000_000)));
        open(lender(Money.loan(PUBLIC_MONEY - 1), other), 5_000_000, "/funding/privateFinance/1/provider");
    }

    @Test
    void without_finance_there_is_no_provider_to_ask_of() {
        satisfied(lender(), "nothing-to-ask");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNSECURED", "LENDER"})
    void only_a_ruling_refuses(String name) {
        Local10000Rule rule = Local10000Rule.valueOf(name);
        Scenario open = Scenario.plain()
                .publicMoney(PUBLIC_MONEY)
                .finance(Money.loan(PUBLIC_MONEY).from("OTHER").on("OTHER_ASSETS"));
        assertThat(open.finding(rule).outcome()).isEqualTo(Outcome.UNDETERMINED);
        Finding refused = open.ruling(rule.id(), "NOT_MET").finding(rule);
        assertThat(refused.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(refused.openQuestions()).isEmpty();
        assertThat(open.ruling(rule.id(), "MET").finding(rule).outcome()).isEqualTo(Outcome.SATISFIED);
    }
}
