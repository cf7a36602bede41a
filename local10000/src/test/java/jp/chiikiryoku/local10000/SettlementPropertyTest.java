package jp.chiikiryoku.local10000;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.Scenarios;
import jp.chiikiryoku.local10000.settlement.ActualFigures;
import jp.chiikiryoku.local10000.settlement.Decision;
import jp.chiikiryoku.local10000.settlement.SettledProject;
import jp.chiikiryoku.local10000.settlement.Settlement;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Settlements of random applications whose actual figures differ from the plan. */
@Domain(Scenarios.class)
@Domain(DomainContext.Global.class)
class SettlementPropertyTest {

    private static Settlement settlement(Scenario plan, Decision decided, ActualFigures actual) {
        Application application = plan.application();
        return Settlement.of(application.applicant(), decided, actual)
                .withEdition(plan.edition())
                .withProject(new SettledProject(application.project().priorityFields()));
    }

    private static ActualFigures asPlanned(Scenario plan) {
        Application application = plan.application();
        return new ActualFigures(
                application.costs(),
                application.funding().privateFinance(),
                application.funding().ownFunds());
    }

    /** The actual figures: every amount as planned, a yen or a fifth away, or nothing. */
    private static ActualFigures changed(ActualFigures planned, Random random) {
        List<Cost> costs = new ArrayList<>();
        planned.costs().forEach(cost -> costs.add(Cost.of(cost.category(), changed(cost.amount(), random))));
        List<PrivateFinance> finance = new ArrayList<>();
        planned.privateFinance().forEach(each -> finance.add(each.withAmount(changed(each.amount(), random))));
        return ActualFigures.of(costs, finance).withOwnFunds(changed(planned.ownFunds(), random));
    }

    private static Yen changed(Yen amount, Random random) {
        long value = amount.value();
        return Yen.of(
                switch (random.nextInt(6)) {
                    case 0 -> value + 1;
                    case 1 -> Math.max(0, value - 1);
                    case 2 -> value / 5 * 4;
                    case 3 -> value / 5 * 6;
                    case 4 -> random.nextInt(4) == 0 ? 0 : value;
                    default -> value;
                });
    }

    private static Decision decided(Scenario plan, Random random) {
        long publicMoney = plan.publicMoney();
        long share = publicMoney * (6 + random.nextInt(4)) / 12;
        return Decision.of(Yen.of(publicMoney), Yen.of(share))
                .withPrivateFinance(Yen.of(plan.allFinance()))
                .withPaid(Yen.of(random.nextBoolean() ? share : share / 2));
    }

    private static Assessment assess(Settlement settlement) {
        return Local10000.settlements().assess(settlement);
    }

    @Property(tries = 5_000)
    void nothing_exceeds_what_was_decided_and_a_refund_is_what_was_paid_above_the_share(
            @ForAll Scenario plan, @ForAll long seed) {
        Random random = new Random(seed);
        Decision decided = decided(plan, random);
        Assessment assessment = assess(settlement(plan, decided, changed(asPlanned(plan), random)));
        YenRange publicMoney = assessment.amount(Local10000Amount.PUBLIC_MONEY);
        YenRange national = assessment.amount(Local10000Amount.NATIONAL_SHARE);
        YenRange refund = assessment.amount(Local10000Amount.REFUND);
        assertThat(publicMoney.atMost()).isLessThanOrEqualTo(decided.publicMoney());
        assertThat(publicMoney.yen()).isGreaterThanOrEqualTo(Yen.ZERO);
        assertThat(national.atMost()).isLessThanOrEqualTo(decided.nationalShare());
        assertThat(national.atMost()).isLessThanOrEqualTo(publicMoney.atMost());
        assertThat(refund.yen()).isGreaterThanOrEqualTo(Yen.ZERO);
        assertThat(refund.atMost()).isLessThanOrEqualTo(decided.paid());
        long paid = decided.paid().value();
        assertThat(refund.yen().value())
                .isEqualTo(Math.max(0, paid - national.atMost().value()));
        assertThat(refund.atMost().value())
                .isEqualTo(Math.max(0, paid - national.yen().value()));
        assertThat(assessment.verdict() == Verdict.INELIGIBLE)
                .isEqualTo(publicMoney.atMost().isZero());
    }

    @Property(tries = 5_000)
    void more_eligible_cost_never_lowers_the_public_money_or_its_share(@ForAll Scenario plan, @ForAll long seed) {
        Random random = new Random(seed);
        Decision decided = decided(plan, random);
        ActualFigures actual = changed(asPlanned(plan), random);
        List<Cost> more = new ArrayList<>(actual.costs());
        more.add(Cost.of(CostCategory.MACHINERY, Yen.of(random.nextInt(3) == 0 ? 1 : random.nextInt(20_000_000))));
        ActualFigures raised = new ActualFigures(more, actual.privateFinance(), actual.ownFunds());
        Assessment less = assess(settlement(plan, decided, actual));
        Assessment higher = assess(settlement(plan, decided, raised));
        for (Local10000Amount amount : List.of(Local10000Amount.PUBLIC_MONEY, Local10000Amount.NATIONAL_SHARE)) {
            assertThat(higher.amount(amount).yen())
                    .isGreaterThanOrEqualTo(less.amount(amount).yen());
            assertThat(higher.amount(amount).atMost())
                    .isGreaterThanOrEqualTo(less.amount(amount).atMost());
        }
    }

    @Property(tries = 5_000)
    void a_plan_that_came_true_is_settled_at_the_share_of_the_application(@ForAll Scenario scenario) {
        Scenario plan = scenario.criteria(List.of("MET", "MET", "MET", "MET"));
        Assessment applied = plan.assess();
        if (applied.verdict() != Verdict.ELIGIBLE) {
            return;
        }
        YenRange share = applied.amount(Local10000Amount.NATIONAL_SHARE);
        Decision decided =
                Decision.of(Yen.of(plan.publicMoney()), share.atMost()).withPrivateFinance(Yen.of(plan.allFinance()));
        Assessment settled = assess(settlement(plan, decided, asPlanned(plan)));
        assertThat(settled.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(settled.amount(Local10000Amount.PUBLIC_MONEY))
                .isEqualTo(YenRange.exactly(Yen.of(plan.publicMoney())));
        assertThat(settled.amount(Local10000Amount.NATIONAL_SHARE)).isEqualTo(share);
    }
}
