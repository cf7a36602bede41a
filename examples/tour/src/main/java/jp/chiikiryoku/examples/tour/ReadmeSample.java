package jp.chiikiryoku.examples.tour;

import static jp.chiikiryoku.core.text.Language.JA;
import static jp.chiikiryoku.local10000.application.Local10000Amount.NATIONAL_SHARE;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Applicant;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.application.Funding;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import jp.chiikiryoku.local10000.application.Project;

/** The sample of the README: the same application from Java, with a loan that is too small. */
final class ReadmeSample implements Chapter {

    @Override
    public String title() {
        return "From Java: a loan that is too small, and its remedies";
    }

    @Override
    public void show(PrintStream out) {
        // README: begin
        Application application = Application.of(
                Applicant.of("032077").withDisadvantagedArea(true).withFiscalStrengthIndex(new BigDecimal("0.36")),
                Project.of(Criteria.allMet()),
                List.of(Cost.of(CostCategory.FACILITY, Yen.of(100_000_000))),
                Funding.of(Yen.of(40_000_000), List.of(PrivateFinance.unsecuredLoan(Yen.of(60_000_000)))));

        Kind<Application, Assessment> kind = Local10000.edition("r6-supplementary");
        Assessment assessment = kind.assess(application);
        Renderer renderer = kind.renderer(JA);

        out.println(assessment.verdict() + " " + assessment.amount(NATIONAL_SHARE));
        assessment.findings().stream()
                .filter(finding -> !finding.remedies().isEmpty())
                .forEach(finding -> {
                    out.println(renderer.render(finding));
                    finding.remedies().forEach(remedy -> out.println("→ " + renderer.render(remedy.message())));
                });
        // README: end
    }
}
