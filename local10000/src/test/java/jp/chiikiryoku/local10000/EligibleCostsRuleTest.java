package jp.chiikiryoku.local10000;

import static jp.chiikiryoku.local10000.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.payload.Remedies;
import jp.chiikiryoku.local10000.Scenario.CostLine;
import jp.chiikiryoku.local10000.Scenario.Money;
import org.junit.jupiter.api.Test;

class EligibleCostsRuleTest {

    private static final Citation SOURCE =
            new Citation("MIC-R6-SUPPLEMENTARY", "ローカル10,000プロジェクト等 対象経費", Authority.MINISTRY);

    private static Finding costs(CostLine... lines) {
        return Scenario.plain().otherCosts(lines).finding(Local10000Rule.ELIGIBLE_COSTS);
    }

    @Test
    void accepts_facility_machinery_and_equipment() {
        Finding finding = costs(new CostLine("MACHINERY", 1), new CostLine("EQUIPMENT", 1));
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.pointer()).hasToString("/costs");
        assertThat(finding.facts().size()).isZero();
        assertThat(finding.remedies()).isEmpty();
        assertThat(finding.openQuestions()).isEmpty();
        assertThat(finding.citation()).isEqualTo(SOURCE);
    }

    @Test
    void leaves_research_open_and_asks_for_every_such_cost() {
        Finding finding = costs(new CostLine("RESEARCH", 7), new CostLine("MACHINERY", 1), new CostLine("RESEARCH", 5));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.pointer()).hasToString("/costs/1/category");
        assertThat(finding.facts().asMap()).isEqualTo(Map.of("category", CostCategory.RESEARCH, "amount", Yen.of(12)));
        assertThat(pointers(finding.openQuestions())).containsExactly("/costs/1/category", "/costs/3/category");
        assertThat(finding.remedies()).isEmpty();
        assertThat(finding.citation()).isEqualTo(SOURCE);
    }

    @Test
    void refuses_any_other_cost_even_of_one_yen_or_none() {
        for (long amount : new long[] {0, 1}) {
            Finding finding = costs(new CostLine("RESEARCH", 7), new CostLine("OTHER", amount));
            assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
            assertThat(finding.pointer()).hasToString("/costs/2/category");
            assertThat(finding.facts().asMap())
                    .isEqualTo(Map.of("category", CostCategory.OTHER, "amount", Yen.of(amount)));
            assertThat(finding.openQuestions()).isEmpty();
            assertThat(finding.citation()).isEqualTo(SOURCE);
        }
    }

    @Test
    void the_first_cost_is_asked_like_every_other() {
        assertThat(onlyCost("OTHER").outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(onlyCost("OTHER").pointer()).hasToString("/costs/0/category");
        assertThat(onlyCost("RESEARCH").outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(pointers(onlyCost("RESEARCH").openQuestions())).containsExactly("/costs/0/category");
    }

    private static Finding onlyCost(String category) {
        String json = Scenario.plain().tree().toString().replace("FACILITY", category);
        return Scenario.assess(Local10000.shipped(), json.getBytes(StandardCharsets.UTF_8))
                .finding(Local10000Rule.ELIGIBLE_COSTS);
    }

    @Test
    void a_ruling_settles_research_and_nothing_else() {
        Scenario research = Scenario.plain().otherCosts(new CostLine("RESEARCH", 1));
        assertThat(outcome(research.ruling("L10K-ELIGIBLE-COSTS", "MET"))).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(research.ruling("L10K-ELIGIBLE-COSTS", "NOT_MET"))).isEqualTo(Outcome.VIOLATED);
        Scenario land = Scenario.plain().otherCosts(new CostLine("OTHER", 1));
        assertThat(outcome(land.ruling("L10K-ELIGIBLE-COSTS", "MET"))).isEqualTo(Outcome.VIOLATED);
    }

    private static Outcome outcome(Scenario scenario) {
        return scenario.finding(Local10000Rule.ELIGIBLE_COSTS).outcome();
    }

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
    void a_cost_of_nothing_is_taken_out_alone() {
        Scenario land = Scenario.plain().otherCosts(new CostLine("OTHER", 0));
        assertThat(changes(land)).isEqualTo(Map.of("/costs", facility(50_000_000)));
    }

    @Test
    void one_yen_of_public_money_must_remain() {
        Scenario enough = Scenario.plain().otherCosts(new CostLine("OTHER", 24_999_999));
        assertThat(changes(enough))
                .isEqualTo(Map.of("/costs", facility(25_000_001), "/funding/publicMoney", Yen.of(1)));
        Scenario all = Scenario.plain().otherCosts(new CostLine("OTHER", 25_000_000));
        assertThat(all.finding(Local10000Rule.ELIGIBLE_COSTS).remedies()).isEmpty();
    }

    @Test
    void no_remedy_leaves_an_application_without_costs() {
        Scenario scenario = Scenario.plain()
                .finance(new Money[0])
                .publicMoney(2)
                .ownFunds(10)
                .otherCosts(new CostLine("OTHER", 5));
        String json = scenario.tree().toString().replace("FACILITY", "RESEARCH");
        Finding finding = Scenario.assess(Local10000.shipped(), json.getBytes(StandardCharsets.UTF_8))
                .finding(Local10000Rule.ELIGIBLE_COSTS);
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.remedies()).isEmpty();
    }

    @Test
    void the_remedy_makes_the_application_eligible() {
        Scenario land = Scenario.plain()
                .finance(Money.loan(30_000_000))
                .otherCosts(new CostLine("OTHER", 4_000_000), new CostLine("MACHINERY", 3));
        Remedy remedy = land.finding(Local10000Rule.ELIGIBLE_COSTS).remedies().get(0);
        assertThat(remedy.id()).isEqualTo("take-out-costs");
        assertThat(Scenario.assess(Local10000.shipped(), Remedies.apply(land.json(), remedy))
                        .verdict())
                .hasToString("ELIGIBLE");
    }

    private static List<Cost> facility(long amount) {
        return List.of(Cost.of(CostCategory.FACILITY, Yen.of(amount)));
    }

    private static Map<String, Object> changes(Scenario scenario) {
        List<Remedy> remedies = scenario.finding(Local10000Rule.ELIGIBLE_COSTS).remedies();
        assertThat(remedies).hasSize(1);
        return remedies.get(0).changes().stream()
                .collect(Collectors.toMap(change -> change.pointer().toString(), Change::to));
    }
}
