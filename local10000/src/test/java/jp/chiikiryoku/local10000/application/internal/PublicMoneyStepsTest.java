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
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.Tier;
import jp.chiikiryoku.local10000.internal.IntervalEnd;
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
                .isEqualTo(
                        Map.of("end", IntervalEnd.ONLY, "finance", Yen.of(45_000_000), "ratio", new BigDecimal("1.5")));
        assertThat(steps.get(1).citation().place()).endsWith("1.5倍以上2倍未満");
        assertThat(steps.get(2).message().facts().asMap())
                .isEqualTo(Map.of("end", IntervalEnd.ONLY, "cap", Yen.of(35_000_000)));
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
        assertThat(steps(tier(ratio), scenario).stream().map(PublicMoneyStepsTest::key))
                .contains(text);
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "5/4, 1.25", "1/64, 0.015625", "1/128, 1/128", "4/3, 4/3"})
    void a_ratio_is_a_decimal_where_six_places_suffice(String ratio, String times) {
        Object fact =
                steps(tier(ratio), Scenario.plain()).get(1).message().facts().find("ratio");
        assertThat(fact).hasToString(times);
        assertThat(fact).isInstanceOf(times.contains("/") ? Rate.class : BigDecimal.class);
    }

    private static String key(Step step) {
        return step.message().key();
    }

    private static List<String> told(Scenario scenario) {
        return steps(Checked.R6_TIERS, scenario).stream()
                .skip(1)
                .map(step -> key(step) + " "
                        + step.message().facts().asMap().values().stream()
                                .map(Object::toString)
                                .sorted()
                                .toList())
                .toList();
    }

    private static final Scenario OPEN_CAP =
            Scenario.plain().publicMoney(30_000_000).finance(Money.loan(30_000_000), Money.equity(15_000_000));

    // The case: 30,000,000 yen of public money, a loan of as much and equity of 15,000,000.
    @Test
    void an_open_cap_has_the_steps_of_both_ends() {
        assertThat(told(OPEN_CAP))
                .containsExactly(
                        "step.tier-of-one [30,000,000円, CERTAIN]",
                        "step.cap-exceeded [25,000,000円, 30,000,000円, CERTAIN]",
                        "step.tier [1.5, 45,000,000円, POSSIBLE]",
                        "step.cap [35,000,000円, POSSIBLE]");
    }

    @Test
    void a_cap_that_a_ruling_made_stand_is_the_higher_one() {
        assertThat(told(OPEN_CAP.ruling("L10K-CAP", "MET")))
                .containsExactly(
                        "step.cap-ruled [30,000,000円]",
                        "step.tier [1.5, 45,000,000円, ONLY]",
                        "step.cap [35,000,000円, ONLY]");
        Scenario secured =
                OPEN_CAP.finance(Money.loan(30_000_000), Money.loan(15_000_000).on("OTHER_ASSETS"));
        assertThat(told(secured.ruling("L10K-UNSECURED", "MET")))
                .containsExactly("step.tier [1.5, 45,000,000円, ONLY]", "step.cap [35,000,000円, ONLY]");
    }

    @Test
    void an_open_cover_has_the_steps_of_both_ends_and_a_ruled_one_says_so() {
        Scenario open = Scenario.plain()
                .publicMoney(20_000_000)
                .finance(Money.loan(20_000_000).on("OTHER_ASSETS"));
        assertThat(told(open))
                .containsExactly(
                        "step.cover-missing [0円, 20,000,000円, CERTAIN]",
                        "step.cover [20,000,000円, 20,000,000円, POSSIBLE]",
                        "step.tier-of-one-not-reached [0円, ONLY]",
                        "step.cap [25,000,000円, ONLY]");
        assertThat(told(open.ruling("L10K-PRIVATE-FINANCE-COVERS", "MET")))
                .startsWith("step.cover-ruled [20,000,000円]")
                .hasSize(3);
    }

    @Test
    void above_a_weak_cap_the_next_strong_one_is_the_possible_end() {
        FundingTiers r8 = FundingTiers.of(Local10000.editions()
                .get(Scenario.R8)
                .settlements()
                .get(0)
                .parameters()
                .tiers());
        List<Step> steps = steps(r8, Scenario.plain().publicMoney(50_000_001).finance(Money.loan(100_000_002)));
        assertThat(steps)
                .extracting(PublicMoneyStepsTest::key)
                .containsExactly(
                        "step.public-money",
                        "step.tier",
                        "step.cap-exceeded",
                        "step.tier",
                        "step.cap-weak",
                        "step.cap");
        assertThat(steps.get(5).message().facts().find("cap")).isEqualTo(Yen.of(55_000_000));
        assertThat(steps.get(5).citation().authority()).isEqualTo(Authority.MINISTRY);
    }

    private static FundingTiers tier(String ratio) {
        Citation citation = new Citation("PRESS", "test", Authority.PRESS);
        return FundingTiers.of(
                List.of(new Tier(Cited.of(Rate.parse(ratio), citation), Cited.of(Yen.of(25_000_000), citation))));
    }
}
