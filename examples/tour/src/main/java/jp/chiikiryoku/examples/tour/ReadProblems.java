package jp.chiikiryoku.examples.tour;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.kind.Kind;
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

/** A typed record with several slips, and all its problems at once in both languages. */
final class ReadProblems implements Chapter {

    @Override
    public String title() {
        return "Read problems: what keeps a record from being assessed";
    }

    @Override
    public void show(PrintStream out) {
        Kind<Application, Assessment> kind = Local10000.edition(Samples.EDITION);
        Application application = withThreeSlips();

        out.println("A wrong check digit, an index with three decimals, and one million yen that nobody pays:");
        new Explainer(kind, out).problems(kind.check(application));
        out.println("Who assesses it all the same gets an exception that carries the same problems:");
        try {
            kind.assess(application);
        } catch (MalformedPayloadException malformed) {
            out.println("  " + malformed.getMessage());
            out.println("  problems: " + malformed.problems().size());
        }
    }

    private static Application withThreeSlips() {
        return Application.of(
                Applicant.of("032070").withFiscalStrengthIndex(new BigDecimal("0.365")),
                Project.of(Criteria.allMet()),
                List.of(Cost.of(CostCategory.FACILITY, Yen.of(24_000_000))),
                Funding.of(Yen.of(12_000_000), List.of(PrivateFinance.unsecuredLoan(Yen.of(11_000_000)))));
    }
}
