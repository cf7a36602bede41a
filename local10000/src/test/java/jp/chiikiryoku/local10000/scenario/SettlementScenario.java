package jp.chiikiryoku.local10000.scenario;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Applicant;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.PriorityField;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import jp.chiikiryoku.local10000.edition.Field;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.settlement.ActualFigures;
import jp.chiikiryoku.local10000.settlement.Decision;
import jp.chiikiryoku.local10000.settlement.SettledProject;
import jp.chiikiryoku.local10000.settlement.Settlement;

/** A settlement that a test changes step by step. */
public record SettlementScenario(Settlement stated) {

    /** Decided 10,000,000 yen at 1/2 with a loan of 12,000,000, all paid, and actual figures as planned. */
    public static SettlementScenario plain() {
        Applicant applicant = Applicant.of("032077").withDisadvantagedArea(false);
        Decision decided = Decision.of(Yen.of(10_000_000), Yen.of(5_000_000))
                .withPrivateFinance(Yen.of(12_000_000))
                .withPaid(Yen.of(5_000_000));
        ActualFigures actual = ActualFigures.of(
                        List.of(Cost.of(CostCategory.FACILITY, Yen.of(25_000_000))),
                        List.of(PrivateFinance.unsecuredLoan(Yen.of(12_000_000))))
                .withOwnFunds(Yen.of(3_000_000));
        return new SettlementScenario(Settlement.of(applicant, decided, actual).withEdition(Scenario.R6));
    }

    public SettlementScenario edition(String id) {
        return new SettlementScenario(stated.withEdition(id));
    }

    public SettlementScenario decided(Decision decided) {
        return new SettlementScenario(new Settlement(
                stated.edition(),
                stated.decidedOn(),
                stated.applicant(),
                stated.project(),
                decided,
                stated.actual(),
                stated.rulings()));
    }

    /** The decided public money and half of it as the decided national share, with what was decided of the finance. */
    public SettlementScenario decided(long publicMoney, long privateFinance) {
        return decided(
                Decision.of(Yen.of(publicMoney), Yen.of(publicMoney / 2)).withPrivateFinance(Yen.of(privateFinance)));
    }

    public SettlementScenario costs(Cost... costs) {
        return actual(new ActualFigures(
                List.of(costs),
                stated.actual().privateFinance(),
                stated.actual().ownFunds()));
    }

    public SettlementScenario cost(long facility) {
        return costs(Cost.of(CostCategory.FACILITY, Yen.of(facility)));
    }

    public SettlementScenario finance(PrivateFinance... finance) {
        return actual(new ActualFigures(
                stated.actual().costs(), List.of(finance), stated.actual().ownFunds()));
    }

    public SettlementScenario loan(long amount) {
        return finance(PrivateFinance.unsecuredLoan(Yen.of(amount)));
    }

    public SettlementScenario ownFunds(long amount) {
        return actual(stated.actual().withOwnFunds(Yen.of(amount)));
    }

    private SettlementScenario actual(ActualFigures actual) {
        return new SettlementScenario(stated.withActual(actual));
    }

    public SettlementScenario field(Field field, Judgement judgement) {
        return new SettlementScenario(
                stated.withProject(new SettledProject(List.of(PriorityField.of(field, judgement)))));
    }

    public SettlementScenario ruling(Local10000Rule rule, Judgement judgement) {
        List<Ruling> more = new ArrayList<>(stated.rulings());
        more.add(Ruling.of(rule.id(), judgement));
        return new SettlementScenario(stated.withRulings(more));
    }

    public Assessment assess() {
        return Local10000.settlements().assess(stated);
    }
}
