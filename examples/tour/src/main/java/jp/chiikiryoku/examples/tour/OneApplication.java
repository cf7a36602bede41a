package jp.chiikiryoku.examples.tour;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.kind.Answer;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.text.Language;

/** A real application as JSON: validated, assessed, explained. */
final class OneApplication implements Chapter {

    @Override
    public String title() {
        return "One application: validated, assessed, explained";
    }

    @Override
    public void show(PrintStream out) {
        Kind<?, ?> kind = Kinds.shipped().find("local10000").orElseThrow();
        byte[] application = Samples.read("application.json");

        out.println("With three slips in it, all three are told at once:");
        answer(kind, withThreeSlips(application), out);
        out.println("As it was meant, it is assessed, and every answer says why and by which source:");
        answer(kind, application, out);
    }

    private static byte[] withThreeSlips(byte[] application) {
        return new String(application, StandardCharsets.UTF_8)
                .replace("\"032077\"", "\"032070\"")
                .replace("MACHINERY", "MACHINE")
                .replace("\"ownFunds\"", "\"ownFund\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void answer(Kind<?, ?> kind, byte[] application, PrintStream out) {
        Answer<?> answer = kind.answer(application);
        answer.assessment().ifPresent(assessment -> explain(assessment, out));
        new Explainer(out).problems(answer.problems());
        out.println();
    }

    private static void explain(Assessment assessment, PrintStream out) {
        Explainer explainer = new Explainer(out);
        out.println("  " + assessment.verdict() + " ("
                + assessment.edition().title().in(Language.JA) + ")");
        explainer.amounts(assessment);
        out.println("  判定");
        for (Finding finding : assessment.findings()) {
            explainer.finding(finding, assessment);
            explainer.citation(finding.citation());
        }
        out.println("  計算過程");
        explainer.steps(assessment);
        AssessmentReport report = AssessmentReport.of(assessment, Language.JA);
        out.println("  付記");
        report.notes().forEach(note -> out.println("    " + note));
        out.println("  この判定に含まれない条件");
        report.notEncoded().forEach(condition -> out.println("    " + condition));
    }
}
