package jp.chiikiryoku.examples.tour;

import static jp.chiikiryoku.core.text.Language.EN;
import static jp.chiikiryoku.local10000.application.Local10000Amount.NATIONAL_SHARE;

import java.io.PrintStream;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;

/** A record of a vendor's own making, checked and assessed. */
final class EmbeddingTyped {

    private EmbeddingTyped() {}

    static void show(PrintStream out) {
        show(Samples.application(Yen.of(20_000_000), Yen.of(20_000_000)), out);
    }

    private static void show(Application application, PrintStream out) {
        // docs: begin typed
        Kind<Application, Assessment> kind = Local10000.edition("r6-supplementary");
        List<Problem> problems = kind.check(application);
        problems.forEach(problem ->
                out.println(problem.pointer() + " " + kind.renderer(EN).render(problem)));
        if (problems.isEmpty()) {
            Assessment assessment = kind.assess(application);
            YenRange share = assessment.amount(NATIONAL_SHARE);
            out.println(assessment.verdict() + ", certain " + share.yen() + ", at most " + share.atMost());
        }
        // docs: end typed
    }
}
