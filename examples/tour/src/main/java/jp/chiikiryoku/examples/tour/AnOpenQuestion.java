package jp.chiikiryoku.examples.tour;

import java.io.PrintStream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Applicant;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.application.PrivateFinance;

/** An unknown fiscal-strength index leaves an interval and an open question; the answer closes both. */
final class AnOpenQuestion implements Chapter {

    private static final Yen TEN_MILLION = Yen.of(10_000_000);

    @Override
    public String title() {
        return "An open question: unknown is an answer";
    }

    @Override
    public void show(PrintStream out) {
        out.println("Without the fiscal-strength index the amounts run from what is certain to what is possible:");
        explain(assess(Samples.CITY_WITHOUT_INDEX), out);
        out.println("With the index of 0.36 the interval closes within those bounds:");
        explain(assess(Samples.CITY), out);
    }

    private static Assessment assess(Applicant applicant) {
        PrivateFinance loan = PrivateFinance.unsecuredLoan(TEN_MILLION);
        return Local10000.edition(Samples.EDITION)
                .assess(Samples.application(applicant, Criteria.allMet(), TEN_MILLION, loan, TEN_MILLION));
    }

    private static void explain(Assessment assessment, PrintStream out) {
        Explainer explainer = new Explainer(Local10000.applications(), out);
        explainer.verdict(assessment);
        explainer.amounts(assessment);
        explainer.steps(assessment);
        out.println("  open questions: " + assessment.openQuestions());
    }
}
