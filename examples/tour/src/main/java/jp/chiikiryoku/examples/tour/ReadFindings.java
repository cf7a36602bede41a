package jp.chiikiryoku.examples.tour;

import static jp.chiikiryoku.core.text.Language.JA;

import java.io.PrintStream;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.application.Funding;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import jp.chiikiryoku.local10000.application.Project;

/** Every finding of an application that is refused for two reasons: pointer, outcome, facts, source, text. */
final class ReadFindings implements Chapter {

    @Override
    public String title() {
        return "Read findings: each rule's answer, and why";
    }

    @Override
    public void show(PrintStream out) {
        Assessment assessment = Local10000.edition(Samples.EDITION).assess(refusedTwice());

        out.println("A business that is not new, with land among its costs, is refused for two reasons.");
        out.println("Verdict: " + assessment.verdict());
        assessment.findings().forEach(finding -> print(finding, out));
    }

    private static void print(Finding finding, PrintStream out) {
        out.println();
        out.println(finding.rule().id());
        out.println("  outcome  " + finding.outcome());
        out.println("  pointer  " + finding.pointer());
        out.println("  facts    " + finding.facts());
        out.println("  source   " + finding.citation().source() + " ("
                + finding.citation().authority() + "), " + finding.citation().place());
        out.println("  message  " + Local10000.applications().renderer(JA).render(finding));
    }

    private static Application refusedTwice() {
        Criterion met = Criterion.of(Judgement.MET);
        Criterion notMet = Criterion.of(Judgement.NOT_MET);
        return Application.of(
                Samples.CITY,
                Project.of(new Criteria(met, met, notMet, met)),
                List.of(
                        Cost.of(CostCategory.FACILITY, Yen.of(30_000_000)),
                        new Cost(CostCategory.OTHER, "工場用地", Yen.of(5_000_000))),
                Funding.of(Yen.of(15_000_000), List.of(PrivateFinance.unsecuredLoan(Yen.of(20_000_000)))));
    }
}
