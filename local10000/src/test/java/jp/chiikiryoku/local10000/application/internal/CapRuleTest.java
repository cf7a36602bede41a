package jp.chiikiryoku.local10000.application.internal;

import static jp.chiikiryoku.local10000.scenario.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.Scenario.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapRuleTest {

    private static final CapRule R6 = new CapRule(Checked.R6_TIERS, Checked.R6);
    private static final CapRule R8 = draft(30_000_000);

    /** The draft with one of the two readings of its cap from 1.5 on. */
    private static CapRule draft(long capFromOneAndAHalf) {
        Edition<Local10000Parameters> edition = Local10000.editions().get(Scenario.R8).settlements().stream()
                .filter(settled ->
                        settled.parameters().tiers().get(1).cap().value().value() == capFromOneAndAHalf)
                .findFirst()
                .orElseThrow();
        return new CapRule(FundingTiers.of(edition.parameters().tiers()), edition);
    }

    private static Finding cap(long publicMoney, Money... finance) {
        Finding finding = R6.check(Checked.of(application(publicMoney, finance)));
        assertThat(finding.rule()).isEqualTo(Local10000Rule.CAP);
        assertThat(finding.pointer()).hasToString("/funding/publicMoney");
        return finding;
    }

    private static Scenario application(long publicMoney, Money... finance) {
        return Scenario.plain().publicMoney(publicMoney).finance(finance);
    }

    @Test
    void is_the_rule_of_the_cap() {
        assertThat(R6.rule()).isEqualTo(Local10000Rule.CAP);
    }

    private static Map<String, Object> facts(
            long publicMoney, long finance, long cap, long possibleFinance, long possibleCap) {
        return Map.of(
                "publicMoney", Yen.of(publicMoney),
                "finance", Yen.of(finance),
                "cap", Yen.of(cap),
                "possibleFinance", Yen.of(possibleFinance),
                "possibleCap", Yen.of(possibleCap));
    }

    private static Citation cited(String place) {
        return new Citation("MIC-R6-SUPPLEMENTARY", "ローカル10,000プロジェクト等 ※ " + place, Authority.MINISTRY);
    }

    // MIC-R6-SUPPLEMENTARY: 上限2,500万円; 1.5倍以上2倍未満 3,500万円; 2倍以上 5,000万円
    @ParameterizedTest
    @CsvSource({
        // public money, loan, cap
        "25_000_000, 25_000_000, 25_000_000",
        "25_000_000, 24_999_999, 25_000_000",
        "25_000_000, 0, 25_000_000",
        "25_000_001, 37_500_001, 25_000_000",
        "25_000_001, 37_500_002, 35_000_000",
        "35_000_000, 52_499_999, 25_000_000",
        "35_000_000, 52_500_000, 35_000_000",
        "35_000_000, 52_500_001, 35_000_000",
        "35_000_000, 69_999_999, 35_000_000",
        "35_000_001, 70_000_001, 35_000_000",
        "35_000_001, 70_000_002, 50_000_000",
        "50_000_000, 99_999_999, 35_000_000",
        "50_000_000, 100_000_000, 50_000_000",
        "50_000_000, 100_000_001, 50_000_000",
        "50_000_001, 100_000_002, 50_000_000",
        "50_000_001, 900_000_000_000_000, 50_000_000",
        "40_000_000, 60_000_000, 35_000_000"
    })
    void the_cap_is_that_of_the_tier_reached(String publicMoney, String loan, String cap) {
        long p = yen(publicMoney);
        Finding finding = cap(p, Money.loan(yen(loan)));
        assertThat(finding.facts().asMap()).isEqualTo(facts(p, yen(loan), yen(cap), yen(loan), yen(cap)));
        assertThat(finding.outcome()).isEqualTo(p <= yen(cap) ? Outcome.SATISFIED : Outcome.VIOLATED);
        assertThat(finding.message().key()).isEqualTo(p <= yen(cap) ? "L10K-CAP.satisfied" : "L10K-CAP.violated");
        assertThat(finding.openQuestions()).isEmpty();
    }

    private static long yen(String text) {
        return Long.parseLong(text.replace("_", ""));
    }

    @Test
    void cites_the_cap_that_decided() {
        assertThat(cap(25_000_000, Money.loan(25_000_000)).citation()).isEqualTo(cited("上限2,500万円"));
        assertThat(cap(30_000_000, Money.loan(45_000_000)).citation()).isEqualTo(cited("上限3,500万円"));
        assertThat(cap(50_000_001, Money.loan(100_000_002)).citation()).isEqualTo(cited("上限5,000万円"));
        // Undetermined it is the certain cap that is not enough; violated the possible one that is not either.
        Money doubtful = Money.loan(1_000_000).from("OTHER");
        assertThat(cap(30_000_000, Money.loan(44_000_000), doubtful).citation()).isEqualTo(cited("上限2,500万円"));
        assertThat(cap(36_000_000, Money.loan(53_000_000), doubtful).citation()).isEqualTo(cited("上限3,500万円"));
    }

    @Test
    void loan_or_equity_reaches_a_tier_for_certain() {
        assertThat(cap(30_000_000, Money.loan(10_000_000), Money.equity(60_000_000))
                        .facts()
                        .asMap())
                .isEqualTo(facts(30_000_000, 60_000_000, 50_000_000, 70_000_000, 50_000_000));
        assertThat(cap(30_000_000, Money.loan(60_000_000), Money.equity(10_000_000))
                        .facts()
                        .asMap())
                .isEqualTo(facts(30_000_000, 60_000_000, 50_000_000, 70_000_000, 50_000_000));
    }

    @Test
    void loans_of_several_lenders_reach_a_tier_together() {
        assertThat(cap(50_000_000, Money.loan(50_000_000), Money.loan(50_000_000))
                        .outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(cap(50_000_000, Money.loan(50_000_000), Money.loan(49_999_999))
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void loan_and_equity_together_reach_a_tier_only_possibly() {
        Finding finding = cap(30_000_000, Money.loan(30_000_000), Money.equity(15_000_000));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.facts().asMap())
                .isEqualTo(facts(30_000_000, 30_000_000, 25_000_000, 45_000_000, 35_000_000));
        assertThat(finding.message().key()).isEqualTo("L10K-CAP.undetermined-adding");
        assertThat(pointers(finding.openQuestions())).containsExactly("/funding/privateFinance");
        assertThat(finding.remedies()).isEmpty();
        assertThat(cap(30_000_000, Money.loan(30_000_000), Money.equity(14_999_999))
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void a_doubtful_loan_reaches_a_tier_only_possibly() {
        Finding finding =
                cap(30_000_000, Money.loan(40_000_000), Money.loan(5_000_000).on("OTHER_ASSETS"));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.facts().asMap())
                .isEqualTo(facts(30_000_000, 40_000_000, 25_000_000, 45_000_000, 35_000_000));
        assertThat(finding.message().key()).isEqualTo("L10K-CAP.undetermined");
        assertThat(pointers(finding.openQuestions())).containsExactly("/funding/privateFinance/1/security");
        assertThat(cap(30_000_000, Money.loan(40_000_000), Money.loan(4_999_999).on("OTHER_ASSETS"))
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void asks_of_the_entry_and_of_the_sum_where_it_needs_both() {
        Finding finding = cap(
                30_000_000,
                Money.loan(30_000_000),
                Money.equity(14_000_000),
                Money.equity(1_000_000).from("OTHER"));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(pointers(finding.openQuestions()))
                .containsExactly("/funding/privateFinance/2/provider", "/funding/privateFinance");
    }

    // MOF-R8-DRAFT: the cap from 1.5 on is not published; MIC-R6-SUPPLEMENTARY: 35,000,000 as carried over
    @ParameterizedTest
    @CsvSource({
        "35_000_000, 52_500_000, SATISFIED",
        "35_000_001, 52_500_002, UNDETERMINED",
        "55_000_000, 82_500_000, UNDETERMINED",
        "55_000_001, 82_500_002, VIOLATED"
    })
    void the_higher_reading_of_the_draft_refuses_no_more(String publicMoney, String loan, Outcome outcome) {
        Finding finding = draft(35_000_000).check(Checked.of(application(yen(publicMoney), Money.loan(yen(loan)))));
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.facts().find("cap")).isEqualTo(Yen.of(35_000_000));
    }

    // MOF-R8-DRAFT: 30,000,000 at 1; 1.5 not published; 50,000,000 at 2 (ASSUMPTION, inferred); 55,000,000 at 4
    @ParameterizedTest
    @CsvSource({
        "30_000_000, 30_000_000, 30_000_000, SATISFIED, MINISTRY",
        "30_000_000, 44_999_999, 30_000_000, SATISFIED, MINISTRY",
        "30_000_000, 45_000_000, 30_000_000, SATISFIED, ASSUMPTION",
        "30_000_001, 45_000_001, 30_000_000, VIOLATED, MINISTRY",
        "30_000_001, 45_000_002, 30_000_000, UNDETERMINED, ASSUMPTION",
        "30_000_001, 60_000_001, 30_000_000, UNDETERMINED, ASSUMPTION",
        "30_000_001, 60_000_002, 50_000_000, SATISFIED, ASSUMPTION",
        "50_000_000, 100_000_000, 50_000_000, SATISFIED, ASSUMPTION",
        "50_000_001, 75_000_001, 30_000_000, VIOLATED, MINISTRY",
        "50_000_001, 75_000_002, 30_000_000, UNDETERMINED, ASSUMPTION",
        "50_000_001, 100_000_001, 30_000_000, UNDETERMINED, ASSUMPTION",
        "50_000_001, 100_000_002, 50_000_000, UNDETERMINED, ASSUMPTION",
        "50_000_001, 200_000_003, 50_000_000, UNDETERMINED, ASSUMPTION",
        "50_000_001, 200_000_004, 55_000_000, SATISFIED, MINISTRY",
        "55_000_000, 82_500_000, 30_000_000, UNDETERMINED, ASSUMPTION",
        "55_000_000, 220_000_000, 55_000_000, SATISFIED, MINISTRY",
        "55_000_001, 82_500_002, 30_000_000, VIOLATED, MINISTRY",
        "55_000_001, 220_000_003, 50_000_000, VIOLATED, MINISTRY",
        "55_000_001, 220_000_004, 55_000_000, VIOLATED, MINISTRY"
    })
    void the_draft_never_refuses_on_a_tier_that_is_not_published(
            String publicMoney, String loan, String cap, Outcome outcome, Authority authority) {
        Finding finding = R8.check(Checked.of(application(yen(publicMoney), Money.loan(yen(loan)))));
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.facts().find("cap")).isEqualTo(Yen.of(yen(cap)));
        assertThat(finding.citation().source()).isIn("MOF-R8-DRAFT", "MIC-R6-SUPPLEMENTARY");
        assertThat(finding.citation().authority()).isEqualTo(authority);
        assertThat(finding.weakSource()).isEqualTo(outcome == Outcome.UNDETERMINED);
        assertThat(pointers(finding.openQuestions()))
                .isEqualTo(outcome == Outcome.UNDETERMINED ? List.of("/funding/publicMoney") : List.of());
    }

    @Test
    void what_is_answered_on_security_decides_the_cap_too() {
        Scenario open = application(
                30_000_000, Money.loan(30_000_000), Money.loan(15_000_000).on("OTHER_ASSETS"));
        assertThat(R6.check(Checked.of(open)).outcome()).isEqualTo(Outcome.UNDETERMINED);
        Finding accepted = R6.check(Checked.of(open.ruling("L10K-UNSECURED", "MET")));
        assertThat(accepted.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(accepted.facts().asMap())
                .isEqualTo(facts(30_000_000, 45_000_000, 35_000_000, 45_000_000, 35_000_000));
        Finding refused = R6.check(Checked.of(open.ruling("L10K-UNSECURED", "NOT_MET")));
        assertThat(refused.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(refused.facts().asMap())
                .isEqualTo(facts(30_000_000, 30_000_000, 25_000_000, 30_000_000, 25_000_000));
    }

    @Test
    void an_answer_on_the_cap_itself_leaves_the_facts_as_they_are() {
        Scenario open = application(
                30_000_000, Money.loan(30_000_000), Money.loan(15_000_000).on("OTHER_ASSETS"));
        Scenario ruled = open.ruling("L10K-UNSECURED", "NOT_MET").ruling("L10K-CAP", "MET");
        assertThat(R6.check(Checked.of(ruled)).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(ruled.finding(Local10000Rule.CAP).outcome()).isEqualTo(Outcome.SATISFIED);
    }
}
