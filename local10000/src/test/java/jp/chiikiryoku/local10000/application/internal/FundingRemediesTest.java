package jp.chiikiryoku.local10000.application.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.kind.Remedies;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.Scenario.Money;
import org.junit.jupiter.api.Test;

class FundingRemediesTest {

    private static List<String> toMeetCap(Scenario scenario) {
        CheckedApplication application = Checked.of(scenario);
        return written(FundingRemedies.toMeetCap(application, application.stated(), Checked.R6_TIERS));
    }

    private static List<String> toCover(Scenario scenario) {
        CheckedApplication application = Checked.of(scenario);
        return written(FundingRemedies.toCover(application, application.stated()));
    }

    private static List<String> written(List<Remedy> remedies) {
        return remedies.stream()
                .map(remedy -> remedy.id() + " "
                        + remedy.changes().stream()
                                .map(change -> change.pointer() + "=" + change.to())
                                .toList())
                .toList();
    }

    // spec: lower P to the maximum of 60M, 35,000,000; raise the loan to 2 × 40,000,000; or of the 100,000,000 together
    // take max(25,000,000, min(35,000,000, ⌊100,000,000 / 2.5⌋), ⌊100,000,000 / 3⌋) = 35,000,000
    @Test
    void forty_against_sixty_has_three_ways_out() {
        Scenario scenario = Scenario.plain()
                .publicMoney(40_000_000)
                .finance(Money.loan(60_000_000))
                .ownFunds(20_000_000);
        assertThat(toMeetCap(scenario))
                .containsExactly(
                        "lower-public-money [/funding/publicMoney=35,000,000円, /funding/ownFunds=25,000,000円]",
                        "raise-finance [/funding/privateFinance/0/amount=80,000,000円, /funding/ownFunds=0円]",
                        "shift-to-finance [/funding/publicMoney=35,000,000円, /funding/privateFinance/0/amount=65,000,000円]");
    }

    @Test
    void the_loan_rises_only_if_own_funds_can_fall_by_as_much() {
        Scenario scenario = Scenario.plain()
                .publicMoney(40_000_000)
                .finance(Money.loan(60_000_000))
                .ownFunds(19_999_999);
        assertThat(toMeetCap(scenario))
                .noneMatch(remedy -> remedy.startsWith("raise-finance"))
                .hasSize(2);
    }

    @Test
    void no_loan_holds_public_money_above_the_highest_cap() {
        Scenario scenario = Scenario.plain()
                .publicMoney(50_000_001)
                .finance(Money.loan(200_000_000))
                .ownFunds(900_000_000);
        assertThat(toMeetCap(scenario))
                .containsExactly(
                        "lower-public-money [/funding/publicMoney=50,000,000円, /funding/ownFunds=900,000,001円]",
                        "shift-to-finance [/funding/publicMoney=50,000,000円, /funding/privateFinance/0/amount=200,000,001円]");
    }

    @Test
    void the_kind_that_reaches_the_higher_tier_is_raised() {
        Scenario scenario = Scenario.plain()
                .publicMoney(30_000_000)
                .finance(Money.loan(4_000_000), Money.equity(40_000_000))
                .ownFunds(5_000_000);
        assertThat(toMeetCap(scenario))
                .containsExactly(
                        "lower-public-money [/funding/publicMoney=26,666,666円, /funding/ownFunds=8,333,334円]",
                        "raise-finance [/funding/privateFinance/1/amount=45,000,000円, /funding/ownFunds=0円]",
                        "shift-to-finance [/funding/publicMoney=28,000,000円, /funding/privateFinance/1/amount=42,000,000円]");
    }

    @Test
    void below_every_tier_the_lowest_cap_is_the_goal() {
        Scenario scenario = Scenario.plain().publicMoney(25_000_001).finance(Money.loan(10_000_000));
        assertThat(toMeetCap(scenario))
                .containsExactly(
                        "lower-public-money [/funding/publicMoney=25,000,000円, /funding/ownFunds=1円]",
                        "shift-to-finance [/funding/publicMoney=25,000,000円, /funding/privateFinance/0/amount=10,000,001円]");
    }

    @Test
    void without_an_entry_that_counts_only_public_money_can_move() {
        Scenario scenario = Scenario.plain()
                .publicMoney(60_000_000)
                .finance(Money.loan(60_000_000).from("OTHER"))
                .ownFunds(900_000_000);
        assertThat(toMeetCap(scenario))
                .containsExactly(
                        "lower-public-money [/funding/publicMoney=25,000,000円, /funding/ownFunds=935,000,000円]");
    }

    @Test
    void finance_that_does_not_cover_has_three_ways_out() {
        Scenario scenario = Scenario.plain()
                .publicMoney(20_000_000)
                .finance(Money.equity(1), Money.loan(12_999_998).on("GRANT_ASSETS"))
                .ownFunds(7_000_001);
        assertThat(toCover(scenario))
                .containsExactly(
                        "lower-public-money [/funding/publicMoney=12,999,999円, /funding/ownFunds=14,000,002円]",
                        "raise-finance [/funding/privateFinance/1/amount=19,999,999円, /funding/ownFunds=0円]",
                        "shift-to-finance [/funding/publicMoney=16,499,999円, /funding/privateFinance/1/amount=16,499,999円]");
    }

    @Test
    void an_entry_of_no_yen_from_another_lender_is_not_raised() {
        Scenario scenario = Scenario.plain()
                .publicMoney(10)
                .finance(Money.loan(0).from("OTHER"), Money.loan(0).on("OTHER_ASSETS"), Money.equity(2))
                .ownFunds(8);
        assertThat(toCover(scenario))
                .contains("raise-finance [/funding/privateFinance/2/amount=10円, /funding/ownFunds=0円]");
    }

    @Test
    void a_loan_is_raised_before_equity() {
        Scenario scenario = Scenario.plain()
                .publicMoney(10)
                .finance(Money.loan(1), Money.equity(2))
                .ownFunds(7);
        assertThat(toCover(scenario))
                .contains("raise-finance [/funding/privateFinance/0/amount=8円, /funding/ownFunds=0円]");
    }

    @Test
    void doubtful_finance_is_left_out_of_the_remedy() {
        Scenario scenario = Scenario.plain()
                .publicMoney(20_000_000)
                .finance(Money.loan(5_000_000).from("OTHER"), Money.equity(10_000_000))
                .ownFunds(10_000_000);
        assertThat(toCover(scenario))
                .containsExactly(
                        "lower-public-money [/funding/publicMoney=10,000,000円, /funding/ownFunds=20,000,000円]",
                        "raise-finance [/funding/privateFinance/1/amount=20,000,000円, /funding/ownFunds=0円]",
                        "shift-to-finance [/funding/publicMoney=15,000,000円, /funding/privateFinance/1/amount=15,000,000円]");
    }

    @Test
    void a_remedy_of_one_rule_makes_an_application_eligible_that_only_broke_that_rule() {
        Scenario scenario = Scenario.plain()
                .publicMoney(40_000_000)
                .finance(Money.loan(60_000_000))
                .ownFunds(20_000_000);
        Finding finding = scenario.finding(Local10000Rule.CAP);
        for (Remedy remedy : finding.remedies()) {
            Assessment assessment = Scenario.assess(Local10000.applications(), Remedies.apply(scenario.json(), remedy));
            assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        }
    }

    @Test
    void the_rules_offer_them_where_they_refuse() {
        CheckedApplication application = Checked.of(Scenario.plain()
                .publicMoney(40_000_000)
                .finance(Money.loan(39_999_999))
                .ownFunds(1));
        assertThat(new CapRule(Checked.R6_TIERS, Checked.R6).check(application).remedies())
                .isEqualTo(FundingRemedies.toMeetCap(application, application.stated(), Checked.R6_TIERS))
                .isNotEmpty();
        assertThat(new PrivateFinanceCoversRule(Checked.R6).check(application).remedies())
                .isEqualTo(FundingRemedies.toCover(application, application.stated()))
                .hasSize(3);
    }

    @Test
    void own_funds_that_are_not_stated_are_written_by_the_remedy() {
        Scenario scenario = Scenario.plain().publicMoney(25_000_001).finance(Money.loan(30_000_000));
        String json = scenario.tree().toString().replace("\"ownFunds\":0,", "");
        assertThat(json).doesNotContain("ownFunds");
        Remedy remedy = scenario.finding(Local10000Rule.CAP).remedies().get(0);
        byte[] remedied = Remedies.apply(json.getBytes(StandardCharsets.UTF_8), remedy);
        assertThat(Scenario.assess(Local10000.applications(), remedied).verdict())
                .isEqualTo(Verdict.ELIGIBLE);
    }
}
