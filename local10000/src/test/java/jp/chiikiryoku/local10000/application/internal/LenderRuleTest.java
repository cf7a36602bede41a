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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LenderRuleTest {

    private static final LenderRule RULE = new LenderRule(Checked.R6_TIERS, Checked.R6);
    private static final long PUBLIC_MONEY = 20_000_000;

    private static Finding lender(Money... finance) {
        return lender(PUBLIC_MONEY, finance);
    }

    private static Finding lender(long publicMoney, Money... finance) {
        Finding finding =
                RULE.check(Checked.of(Scenario.plain().publicMoney(publicMoney).finance(finance)));
        assertThat(finding.rule()).isEqualTo(Local10000Rule.LENDER);
        assertThat(finding.citation())
                .isEqualTo(new Citation(
                        "MIC-LOCAL10000-PAGE", "融資等を行う金融機関等の範囲（要件「地域金融機関等による融資等」の内訳）", Authority.MINISTRY));
        assertThat(finding.remedies()).isEmpty();
        return finding;
    }

    private static void satisfied(Finding finding, String text) {
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.message().key()).isEqualTo("L10K-LENDER." + text);
        assertThat(finding.pointer()).hasToString("/funding/privateFinance");
        assertThat(finding.openQuestions()).isEmpty();
    }

    private static void open(Finding finding, long amount, String... questions) {
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.message().key()).isEqualTo("L10K-LENDER.undetermined");
        assertThat(finding.facts().asMap()).isEqualTo(Map.of("amount", Yen.of(amount)));
        assertThat(finding.pointer()).hasToString(questions[0]);
        assertThat(pointers(finding.openQuestions())).containsExactly(questions);
    }

    @Test
    void is_the_rule_of_providers() {
        assertThat(RULE.rule()).isEqualTo(Local10000Rule.LENDER);
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
    void another_provider_that_the_cap_needs_leaves_it_open() {
        Money other = Money.loan(5_000_000).from("OTHER");
        open(lender(30_000_000, Money.loan(44_999_999), other), 5_000_000, "/funding/privateFinance/1/provider");
        satisfied(lender(30_000_000, Money.loan(45_000_000), other), "not-needed");
    }

    @Test
    void another_provider_stays_open_where_the_finance_does_not_reach_anyway() {
        open(lender(Money.loan(1).from("OTHER")), 1, "/funding/privateFinance/0/provider");
    }

    @Test
    void without_finance_there_is_no_provider_to_ask_of() {
        satisfied(lender(), "nothing-to-ask");
    }

    @Test
    void an_entry_of_0_yen_is_not_asked() {
        satisfied(lender(Money.loan(PUBLIC_MONEY), Money.loan(0).from("OTHER")), "satisfied");
        satisfied(lender(Money.loan(0).from("OTHER")), "nothing-to-ask");
    }

    @Test
    void another_provider_is_not_needed_once_a_secured_loan_is_accepted() {
        Scenario open = Scenario.plain()
                .publicMoney(PUBLIC_MONEY)
                .finance(
                        Money.loan(PUBLIC_MONEY).on("OTHER_ASSETS"),
                        Money.loan(5).from("OTHER"));
        open(RULE.check(Checked.of(open)), 5, "/funding/privateFinance/1/provider");
        Scenario ruled = open.ruling("L10K-UNSECURED", "MET");
        satisfied(RULE.check(Checked.of(ruled)), "not-needed");
        // The answer on the rule itself goes before.
        assertThat(ruled.ruling("L10K-LENDER", "NOT_MET")
                        .finding(Local10000Rule.LENDER)
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void a_loan_that_an_answer_on_its_security_took_out_is_not_asked() {
        Money both = Money.loan(7).on("OTHER_ASSETS").from("OTHER");
        Scenario out = Scenario.plain().publicMoney(PUBLIC_MONEY).finance(both).ruling("L10K-UNSECURED", "NOT_MET");
        Finding finding = RULE.check(Checked.of(out));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.openQuestions()).isEmpty();
        assertThat(finding.facts().asMap()).isEqualTo(Map.of("amount", Yen.of(7)));
        assertThat(out.assess().openQuestions()).isEmpty();
        assertThat(pointers(
                        RULE.check(Checked.of(out.finance(both, Money.equity(3).from("OTHER"))))
                                .openQuestions()))
                .containsExactly("/funding/privateFinance/1/provider");
        // The answer on the rule itself is about the facts alone.
        open(RULE.check(Checked.of(out.ruling("L10K-LENDER", "MET"))), 7, "/funding/privateFinance/0/provider");
        assertThat(out.ruling("L10K-LENDER", "NOT_MET")
                        .finding(Local10000Rule.LENDER)
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void security_does_not_matter() {
        satisfied(lender(Money.loan(PUBLIC_MONEY).on("OTHER_ASSETS")), "satisfied");
    }
}
