package jp.chiikiryoku.local10000.application.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.edition.Field;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.internal.CheckedCost;
import jp.chiikiryoku.local10000.internal.CheckedPriorityField;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.Scenario.CostLine;
import jp.chiikiryoku.local10000.scenario.Scenario.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckedApplicationTest {

    @Test
    void holds_what_the_applicant_states() {
        CheckedApplication application = Checked.of(Scenario.plain()
                .area(true)
                .index("0.36")
                .ownFunds(5)
                .field("DIGITAL", "PENDING")
                .otherCosts(new CostLine("RESEARCH", 3)));
        assertThat(application.share().prefecture()).isFalse();
        assertThat(application.share().disadvantagedArea()).isTrue();
        assertThat(application.share().fiscalStrengthIndex()).isEqualTo(new BigDecimal("0.36"));
        assertThat(application.publicMoney()).isEqualTo(Yen.of(25_000_000));
        assertThat(application.ownFunds()).isEqualTo(Yen.of(5));
        assertThat(application.eligibleCost()).isEqualTo(Yen.of(50_000_005));
        assertThat(application.costs().entries())
                .extracting(CheckedCost::category)
                .containsExactly(CostCategory.FACILITY, CostCategory.RESEARCH);
        assertThat(application.share().priorityFields())
                .containsExactly(new CheckedPriorityField(Field.DIGITAL, Judgement.PENDING));
    }

    @Test
    void what_is_not_known_stays_unknown_and_absent_own_funds_are_none() {
        CheckedApplication application =
                Checked.of(Scenario.plain().code(Scenario.PREFECTURE).area(null).index(null), "\"ownFunds\":0,", "");
        assertThat(application.share().prefecture()).isTrue();
        assertThat(application.share().disadvantagedArea()).isNull();
        assertThat(application.share().fiscalStrengthIndex()).isNull();
        assertThat(application.ownFunds()).isEqualTo(Yen.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"24999999, false", "25000000, true", "25000001, true"})
    void finance_covers_from_the_public_money_on(long finance, boolean covers) {
        assertThat(Checked.of(Scenario.plain()).isCoveredBy(Yen.of(finance))).isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource({
        // public money, loan, equity
        "25000000, 25000000, 0, true",
        "25000000, 24999999, 0, false",
        "25000000, 24999999, 1, true",
        "35000000, 52500000, 0, true",
        "35000000, 52499999, 1, false"
    })
    void no_doubtful_finance_is_needed_if_the_rest_covers_and_allows_the_public_money(
            long publicMoney, long loan, long equity, boolean enough) {
        Scenario scenario = Scenario.plain()
                .publicMoney(publicMoney)
                .finance(
                        Money.loan(loan),
                        Money.equity(equity),
                        Money.loan(90_000_000).from("OTHER"));
        CheckedApplication application = Checked.of(scenario);
        assertThat(application.needsNoDoubtful(application.stated(), Checked.R6_TIERS))
                .isEqualTo(enough);
    }

    // 2,000,000 certain, 9,000,000 on other assets, 2,000,000 of another provider, for 12,000,000 of public money
    private static final Scenario TWO_OPEN = Scenario.plain()
            .publicMoney(12_000_000)
            .finance(
                    Money.loan(2_000_000),
                    Money.loan(9_000_000).on("OTHER_ASSETS"),
                    Money.loan(2_000_000).from("OTHER"));

    @ParameterizedTest
    @CsvSource({
        // answers on security and provider, what then counts for certain and possibly
        "PENDING, PENDING, 2000000, 13000000",
        "MET, PENDING, 11000000, 13000000",
        "NOT_MET, PENDING, 2000000, 4000000",
        "PENDING, MET, 4000000, 13000000",
        "PENDING, NOT_MET, 2000000, 11000000",
        "MET, MET, 13000000, 13000000",
        "MET, NOT_MET, 11000000, 11000000",
        "NOT_MET, NOT_MET, 2000000, 2000000"
    })
    void an_answer_on_security_or_provider_makes_its_finance_certain_or_takes_it_out(
            String security, String provider, long certain, long possible) {
        CheckedApplication application =
                Checked.of(TWO_OPEN.ruling("L10K-UNSECURED", security).ruling("L10K-LENDER", provider));
        assertThat(application.settled().certain()).isEqualTo(Yen.of(certain));
        assertThat(application.settled().possible()).isEqualTo(Yen.of(possible));
        assertThat(application.stated().certain()).isEqualTo(Yen.of(2_000_000));
        assertThat(application.stated().possible()).isEqualTo(Yen.of(13_000_000));
    }

    @Test
    void a_loan_that_is_doubtful_twice_needs_both_answers_and_falls_by_either() {
        Scenario twice = Scenario.plain()
                .publicMoney(12_000_000)
                .finance(Money.loan(12_000_000).on("OTHER_ASSETS").from("OTHER"));
        CheckedApplication half = Checked.of(twice.ruling("L10K-UNSECURED", "MET"));
        assertThat(half.settled().certain()).isEqualTo(Yen.ZERO);
        assertThat(half.settled().possible()).isEqualTo(Yen.of(12_000_000));
        CheckedApplication refused =
                Checked.of(twice.ruling("L10K-UNSECURED", "MET").ruling("L10K-LENDER", "NOT_MET"));
        assertThat(refused.settled().possible()).isEqualTo(Yen.ZERO);
        assertThat(refused.settled().doubts()).isEmpty();
    }

    @Test
    void what_is_not_needed_is_neither_accepted_nor_taken_out() {
        Scenario enough =
                TWO_OPEN.finance(Money.loan(12_000_000), Money.loan(9_000_000).on("OTHER_ASSETS"));
        CheckedApplication application = Checked.of(enough.ruling("L10K-UNSECURED", "NOT_MET"));
        assertThat(application.settled()).isEqualTo(application.stated());
    }

    @Test
    void an_answer_on_the_rule_itself_goes_before_what_follows_from_another() {
        CheckedApplication application = Checked.of(TWO_OPEN.ruling("L10K-UNSECURED", "MET")
                .ruling("L10K-CAP", "MET")
                .ruling("L10K-LENDER", "PENDING"));
        assertThat(application.financeFor(Local10000Rule.CAP)).isSameAs(application.stated());
        assertThat(application.financeFor(Local10000Rule.UNSECURED)).isSameAs(application.stated());
        assertThat(application.financeFor(Local10000Rule.LENDER)).isSameAs(application.settled());
        assertThat(application.financeFor(Local10000Rule.PRIVATE_FINANCE_COVERS))
                .isSameAs(application.settled());
    }
}
