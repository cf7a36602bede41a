package jp.chiikiryoku.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.benchmarks.engine.Engine;
import jp.chiikiryoku.benchmarks.engine.Engines;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Applicant;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.application.Funding;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import jp.chiikiryoku.local10000.application.Project;

/** How long a fresh machine takes from {@code main} to its first answer: {@code ColdStart library|ENGINE}. */
public final class ColdStart {

    /** The library's typed door. */
    static final String LIBRARY = "library";

    private ColdStart() {}

    /**
     * Answers once and prints how long that took since {@code main} began, in microseconds.
     *
     * @param arguments {@code library} or the name of an engine
     */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        Object answer = arguments[0].equals(LIBRARY) ? assess() : decide(Engines.start(arguments[0]));
        long micros = (System.nanoTime() - start) / 1_000;
        if (answer == null) {
            throw new IllegalStateException("There must be an answer.");
        }
        System.out.println(micros);
    }

    private static Assessment assess() {
        return Local10000.applications().assess(application());
    }

    private static <I, O> O decide(Engine<I, O> engine) {
        return engine.decide(engine.prepare(application()));
    }

    private static Application application() {
        Yen publicMoney = Yen.of(20_000_000);
        PrivateFinance loan = PrivateFinance.unsecuredLoan(Yen.of(25_000_000));
        Applicant applicant =
                Applicant.of("032077").withDisadvantagedArea(true).withFiscalStrengthIndex(new BigDecimal("0.36"));
        return Application.of(
                        applicant,
                        Project.of(Criteria.allMet()),
                        List.of(Cost.of(CostCategory.FACILITY, Yen.of(45_000_000))),
                        Funding.of(publicMoney, List.of(loan)))
                .withAppliedOn(LocalDate.of(2025, 6, 30));
    }
}
