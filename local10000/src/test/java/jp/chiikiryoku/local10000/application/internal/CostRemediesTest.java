package jp.chiikiryoku.local10000.application.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.kind.Remedies;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.Scenario.CostLine;
import jp.chiikiryoku.local10000.scenario.Scenario.Money;
import org.junit.jupiter.api.Test;

class CostRemediesTest {

    @Test
    void the_remedy_takes_own_funds_first() {
        Scenario land = Scenario.plain().ownFunds(5_000_000).otherCosts(new CostLine("OTHER", 5_000_000));
        assertThat(changes(land)).isEqualTo(Map.of("/costs", facility(50_000_000), "/funding/ownFunds", Yen.ZERO));
    }

    @Test
    void the_remedy_takes_public_money_when_own_funds_end() {
        Scenario land = Scenario.plain()
                .ownFunds(5_000_000)
                .otherCosts(new CostLine("OTHER", 5_000_001), new CostLine("RESEARCH", 2));
        assertThat(changes(land))
                .isEqualTo(Map.of(
                        "/costs", facility(49_999_997),
                        "/funding/ownFunds", Yen.ZERO,
                        "/funding/publicMoney", Yen.of(24_999_997)));
    }

    @Test
    void the_remedy_leaves_own_funds_that_are_not_needed() {
        Scenario land = Scenario.plain().ownFunds(5_000_000).otherCosts(new CostLine("OTHER", 1));
        assertThat(changes(land))
                .isEqualTo(Map.of("/costs", facility(54_999_999), "/funding/ownFunds", Yen.of(4_999_999)));
    }

    @Test
    void a_cost_of_nothing_is_left_where_it_is() {
        Scenario land = Scenario.plain().ownFunds(5).otherCosts(new CostLine("RESEARCH", 0), new CostLine("OTHER", 1));
        assertThat(changes(land).get("/costs"))
                .isEqualTo(List.of(
                        Cost.of(CostCategory.FACILITY, Yen.of(50_000_004)), Cost.of(CostCategory.RESEARCH, Yen.ZERO)));
    }

    @Test
    void one_yen_of_public_money_must_remain() {
        Scenario enough = Scenario.plain().otherCosts(new CostLine("OTHER", 24_999_999));
        assertThat(changes(enough))
                .isEqualTo(Map.of("/costs", facility(25_000_001), "/funding/publicMoney", Yen.of(1)));
        Scenario all = Scenario.plain().otherCosts(new CostLine("OTHER", 25_000_000));
        assertThat(CostRemedies.of(Checked.of(all))).isEmpty();
    }

    @Test
    void no_remedy_leaves_an_application_without_costs() {
        Scenario scenario = Scenario.plain()
                .finance(new Money[0])
                .publicMoney(2)
                .ownFunds(10)
                .otherCosts(new CostLine("OTHER", 5));
        assertThat(CostRemedies.of(Checked.of(scenario, "FACILITY", "RESEARCH")))
                .isEmpty();
    }

    @Test
    void the_remedy_makes_the_application_eligible() {
        Scenario land = Scenario.plain()
                .finance(Money.loan(30_000_000))
                .otherCosts(new CostLine("OTHER", 4_000_000), new CostLine("MACHINERY", 3));
        Remedy remedy = CostRemedies.of(Checked.of(land)).get(0);
        assertThat(remedy.id()).isEqualTo("take-out-costs");
        assertThat(Scenario.assess(Local10000.applications(), Remedies.apply(land.json(), remedy))
                        .verdict())
                .hasToString("ELIGIBLE");
    }

    @Test
    void the_rule_offers_the_remedy_where_it_refuses() {
        Scenario land = Scenario.plain().otherCosts(new CostLine("OTHER", 1));
        CheckedApplication application = Checked.of(land);
        assertThat(new EligibleCostsRule(Checked.R6).check(application).remedies())
                .isEqualTo(CostRemedies.of(application))
                .isNotEmpty();
    }

    private static List<Cost> facility(long amount) {
        return List.of(Cost.of(CostCategory.FACILITY, Yen.of(amount)));
    }

    private static Map<String, Object> changes(Scenario scenario) {
        List<Remedy> remedies = CostRemedies.of(Checked.of(scenario));
        assertThat(remedies).hasSize(1);
        return remedies.get(0).changes().stream()
                .collect(Collectors.toMap(change -> change.pointer().toString(), Change::to));
    }
}
