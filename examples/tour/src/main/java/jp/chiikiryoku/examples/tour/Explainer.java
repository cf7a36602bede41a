package jp.chiikiryoku.examples.tour;

import static jp.chiikiryoku.core.text.Language.EN;
import static jp.chiikiryoku.core.text.Language.JA;

import java.io.PrintStream;
import java.util.List;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.text.Message;

/** Prints the parts of the answers of one kind as the chapters show them. */
final class Explainer {

    private final Renderer japanese;
    private final Renderer english;
    private final PrintStream out;

    Explainer(Kind<?, ?> kind, PrintStream out) {
        this.japanese = kind.renderer(JA);
        this.english = kind.renderer(EN);
        this.out = out;
    }

    /** Where a source says what an answer rests on. */
    static void cite(Citation citation, PrintStream out) {
        out.println("      根拠: " + citation.source() + " " + citation.place());
    }

    void problems(List<Problem> problems) {
        for (Problem problem : problems) {
            out.println("  " + problem.pointer() + " [" + problem.code().code() + "]");
            out.println("      " + japanese.render(problem));
            out.println("      " + english.render(problem));
        }
    }

    void amounts(Assessment assessment) {
        assessment.amounts().forEach(this::amount);
    }

    /** Each amount with the steps that lead to it. */
    void worksheet(Assessment assessment) {
        for (Amount amount : assessment.amounts()) {
            amount(amount);
            assessment.steps().stream()
                    .filter(step -> step.amount() == amount.key())
                    .forEach(step -> out.println("    " + japanese.render(step.message())));
        }
    }

    private void amount(Amount amount) {
        String name = japanese.render(Message.of(amount.key().titleKey()));
        out.println("  " + name + ": " + amount.range());
    }

    /** The verdict and the findings that keep the payload from being eligible. */
    void verdict(Assessment assessment) {
        out.println("  " + assessment.verdict());
        assessment.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.SATISFIED)
                .forEach(this::finding);
    }

    void finding(Finding finding) {
        out.println("    " + finding.rule().id() + " " + finding.outcome());
        out.println("      " + japanese.render(finding));
    }

    /** A finding with the place in its source. */
    void citedFinding(Finding finding) {
        finding(finding);
        cite(finding.citation(), out);
    }

    /** What would satisfy the rule, and the changes that do it. */
    void remedy(Remedy remedy) {
        out.println("  " + japanese.render(remedy.message()));
        for (Change change : remedy.changes()) {
            out.println("    " + change.pointer() + " := " + change.to());
        }
    }

    void steps(Assessment assessment) {
        assessment.steps().forEach(step -> out.println("    " + japanese.render(step.message())));
    }

    void notes(Assessment assessment) {
        assessment.notes().forEach(note -> out.println("    付記: " + japanese.render(note)));
    }
}
