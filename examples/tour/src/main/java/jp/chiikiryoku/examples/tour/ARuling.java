package jp.chiikiryoku.examples.tour;

import static jp.chiikiryoku.core.assessment.Judgement.MET;
import static jp.chiikiryoku.core.assessment.Judgement.NOT_MET;

import java.io.PrintStream;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import jp.chiikiryoku.local10000.application.Security;
import jp.chiikiryoku.local10000.edition.Local10000Rule;

/** A secured loan needs a review, and what the ministry answers settles what the facts leave open. */
final class ARuling implements Chapter {

    private static final Yen TWELVE_MILLION = Yen.of(12_000_000);
    private static final Ruling UNSECURED = Ruling.of(Local10000Rule.UNSECURED.id(), MET);
    private static final Ruling COVERS = Ruling.of(Local10000Rule.PRIVATE_FINANCE_COVERS.id(), MET);
    private static final Ruling CAP = Ruling.of(Local10000Rule.CAP.id(), NOT_MET);

    @Override
    public String title() {
        return "A ruling: the ministry settles what the facts leave open";
    }

    @Override
    public void show(PrintStream out) {
        out.println("«Unsecured in principle» leaves open whether a loan on other assets may count:");
        explain(List.of(), out);
        out.println("The ministry accepts the security, and that the loan counts:");
        explain(List.of(UNSECURED, COVERS), out);
        out.println("A ruling on a rule that the facts decide changes nothing, and a note says so:");
        explain(List.of(UNSECURED, COVERS, CAP), out);
    }

    private static void explain(List<Ruling> rulings, PrintStream out) {
        Assessment assessment =
                Local10000.edition(Samples.EDITION).assess(securedLoan().withRulings(rulings));
        Explainer explainer = new Explainer(Local10000.applications(), out);
        explainer.verdict(assessment);
        explainer.amounts(assessment);
        settled(assessment, explainer);
        explainer.notes(assessment);
        out.println("  open questions: " + assessment.openQuestions());
    }

    private static void settled(Assessment assessment, Explainer explainer) {
        assessment.findings().stream()
                .filter(finding -> finding.ruling() != null)
                .forEach(explainer::finding);
    }

    private static Application securedLoan() {
        PrivateFinance loan = PrivateFinance.unsecuredLoan(TWELVE_MILLION).withSecurity(Security.OTHER_ASSETS);
        return Samples.application(Samples.CITY, Criteria.allMet(), TWELVE_MILLION, loan, TWELVE_MILLION);
    }
}
