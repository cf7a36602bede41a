package jp.chiikiryoku.examples.tour;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.kind.Answer;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Phrase;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;

/** A real application as JSON: validated, assessed, explained. */
final class OneApplication implements Chapter {

    private static final Kind<Application, Assessment> KIND = Local10000.applications();

    @Override
    public String title() {
        return "One application: validated, assessed, explained";
    }

    @Override
    public void show(PrintStream out) {
        byte[] application = Samples.read("application.json");

        out.println("With three slips in it, all three are told at once:");
        answer(withThreeSlips(application), out);
        out.println("As it was meant, it is assessed, and every answer says why and by which source:");
        answer(application, out);
    }

    private static byte[] withThreeSlips(byte[] application) {
        return new String(application, StandardCharsets.UTF_8)
                .replace("\"032077\"", "\"032070\"")
                .replace("MACHINERY", "MACHINE")
                .replace("\"ownFunds\"", "\"ownFund\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void answer(byte[] application, PrintStream out) {
        Explainer explainer = new Explainer(KIND, out);
        Answer<Assessment> answer = KIND.answer(application);
        if (answer instanceof Answer.Answered<Assessment> answered) {
            explain(answered.value(), explainer, out);
        }
        explainer.problems(answer.problems());
        out.println();
    }

    private static void explain(Assessment assessment, Explainer explainer, PrintStream out) {
        out.println("  " + assessment.verdict() + " ("
                + assessment.edition().title().in(Language.JA) + ")");
        explainer.amounts(assessment);
        out.println("  判定");
        assessment.findings().forEach(explainer::citedFinding);
        out.println("  計算過程");
        explainer.steps(assessment);
        out.println("  付記");
        print(assessment.edition().remarks(), out);
        assessment
                .notes()
                .forEach(note -> out.println("    " + KIND.renderer(Language.JA).render(note)));
        out.println("  この判定に含まれない条件");
        print(assessment.edition().notEncoded(), out);
    }

    private static void print(List<? extends Phrase> texts, PrintStream out) {
        texts.forEach(text -> out.println("    " + text.in(Language.JA)));
    }
}
