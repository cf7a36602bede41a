package jp.chiikiryoku.examples.tour;

import static jp.chiikiryoku.core.text.Language.EN;
import static jp.chiikiryoku.core.text.Language.JA;

import java.io.PrintStream;
import java.util.List;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.text.Facts;

/** Prints the parts of an answer as the chapters show them. */
final class Explainer {

    private final PrintStream out;

    Explainer(PrintStream out) {
        this.out = out;
    }

    void problems(List<Problem> problems) {
        for (Problem problem : problems) {
            out.println("  " + problem.pointer() + " [" + problem.code().code() + "]");
            out.println("      " + problem.message(JA));
            out.println("      " + problem.message(EN));
        }
    }

    void amounts(Assessment assessment) {
        assessment.amounts().forEach(amount -> amount(amount, assessment));
    }

    /** Each amount with the steps that lead to it. */
    void worksheet(Assessment assessment) {
        for (Amount amount : assessment.amounts()) {
            amount(amount, assessment);
            assessment.steps().stream()
                    .filter(step -> step.amount() == amount.key())
                    .forEach(step -> out.println("    " + assessment.message(step, JA)));
        }
    }

    private void amount(Amount amount, Assessment assessment) {
        String name = assessment.texts().render(JA, amount.key().titleKey(), Facts.empty());
        out.println("  " + name + ": " + amount.range());
    }

    /** The verdict and the findings that keep the application from being eligible. */
    void verdict(Assessment assessment) {
        out.println("  " + assessment.verdict());
        assessment.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.SATISFIED)
                .forEach(finding -> finding(finding, assessment));
    }

    void finding(Finding finding, Assessment assessment) {
        out.println("    " + finding.rule().id() + " " + finding.outcome());
        out.println("      " + assessment.message(finding, JA));
    }

    void citation(Citation citation) {
        out.println("      根拠: " + citation.source() + " " + citation.place());
    }

    void steps(Assessment assessment) {
        assessment.steps().forEach(step -> out.println("    " + assessment.message(step, JA)));
    }

    void notes(Assessment assessment) {
        assessment.notes().forEach(note -> out.println("    付記: " + assessment.message(note, JA)));
    }
}
