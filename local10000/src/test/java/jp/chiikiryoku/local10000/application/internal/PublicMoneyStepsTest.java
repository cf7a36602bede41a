package jp.chiikiryoku.local10000.application.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.Tier;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.Scenario.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicMoneyStepsTest {

    private static List<Step> steps(FundingTiers tiers, Scenario scenario) {
        List<Step> steps = new ArrayList<>();
        new PublicMoneySteps(tiers).addTo(steps, Checked.of(scenario));
        return steps;
    }

    @Test
    void who_pays_comes_before_the_tier_and_its_cap() {
        List<Step> steps = steps(
                Checked.R6_TIERS,
                Scenario.plain().publicMoney(30_000_000).ownFunds(7).finance(Money.loan(45_000_000), Money.equity(3)));
        assertThat(steps).extracting(Step::amount).containsOnly(Local10000Amount.PUBLIC_MONEY);
        assertThat(steps)
                .extracting(step -> step.message().key())
                .containsExactly("step.public-money", "step.tier", "step.cap");
        assertThat(steps.get(0).message().facts().asMap())
                .isEqualTo(Map.of(
                        "eligibleCost", Yen.of(75_000_010),
                        "privateFinance", Yen.of(45_000_003),
                        "ownFunds", Yen.of(7),
                        "publicMoney", Yen.of(30_000_000)));
        assertThat(steps.get(0).citation()).isNull();
        assertThat(steps.get(1).message().facts().asMap())
                .isEqualTo(Map.of("finance", Yen.of(45_000_000), "ratio", new BigDecimal("1.5")));
        assertThat(steps.get(1).citation().place()).endsWith("1.5倍以上2倍未満");
        assertThat(steps.get(2).message().facts().asMap()).isEqualTo(Map.of("cap", Yen.of(35_000_000)));
        assertThat(steps.get(2).citation().place()).endsWith("上限3,500万円");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 25_000_000, step.tier-of-one",
        "1, 24_999_999, step.tier-of-one-not-reached",
        "3/2, 37_500_000, step.tier",
        "3/2, 37_499_999, step.tier-not-reached"
    })
    void the_step_of_the_tier_tells_whether_the_finance_reaches_it(String ratio, String loan, String text) {
        Scenario scenario = Scenario.plain().finance(Money.loan(Long.parseLong(loan.replace("_", ""))));
        assertThat(steps(tier(ratio), scenario).get(1).message().key()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "5/4, 1.25", "1/64, 0.015625", "1/128, 1/128", "4/3, 4/3"})
    void a_ratio_is_a_decimal_where_six_places_suffice(String ratio, String times) {
        Object fact =
                steps(tier(ratio), Scenario.plain()).get(1).message().facts().find("ratio");
        assertThat(fact).hasToString(times);
        assertThat(fact).isInstanceOf(times.contains("/") ? Rate.class : BigDecimal.class);
    }

    private static FundingTiers tier(String ratio) {
        Citation citation = new Citation("PRESS", "test", Authority.PRESS);
        return FundingTiers.of(
                List.of(new Tier(Cited.of(Rate.parse(ratio), citation), Cited.of(Yen.of(25_000_000), citation))));
    }
}
