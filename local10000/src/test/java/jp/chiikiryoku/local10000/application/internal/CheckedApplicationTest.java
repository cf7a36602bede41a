package jp.chiikiryoku.local10000.application.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.internal.CheckedApplication.CheckedCost;
import jp.chiikiryoku.local10000.application.internal.CheckedApplication.CheckedPriorityField;
import jp.chiikiryoku.local10000.edition.Field;
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
        assertThat(application.prefecture()).isFalse();
        assertThat(application.disadvantagedArea()).isTrue();
        assertThat(application.fiscalStrengthIndex()).isEqualTo(new BigDecimal("0.36"));
        assertThat(application.publicMoney()).isEqualTo(Yen.of(25_000_000));
        assertThat(application.ownFunds()).isEqualTo(Yen.of(5));
        assertThat(application.eligibleCost()).isEqualTo(Yen.of(50_000_005));
        assertThat(application.costs())
                .extracting(CheckedCost::category)
                .containsExactly(CostCategory.FACILITY, CostCategory.RESEARCH);
        assertThat(application.priorityFields())
                .containsExactly(new CheckedPriorityField(Field.DIGITAL, Judgement.PENDING));
    }

    @Test
    void what_is_not_known_stays_unknown_and_absent_own_funds_are_none() {
        CheckedApplication application =
                Checked.of(Scenario.plain().code(Scenario.PREFECTURE).area(null).index(null), "\"ownFunds\":0,", "");
        assertThat(application.prefecture()).isTrue();
        assertThat(application.disadvantagedArea()).isNull();
        assertThat(application.fiscalStrengthIndex()).isNull();
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
        assertThat(Checked.of(scenario).needsNoDoubtfulFinance(Checked.R6_TIERS))
                .isEqualTo(enough);
    }
}
