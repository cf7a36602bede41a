package jp.chiikiryoku.examples.tour;

import java.io.PrintStream;
import java.time.LocalDate;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;

/** What the sources leave open, and an answer as of an earlier day. */
final class EmbeddingReadings {

    private EmbeddingReadings() {}

    static void show(PrintStream out) {
        show(Samples.application(Yen.of(20_000_000), Yen.of(20_000_000)), out);
    }

    private static void show(Application application, PrintStream out) {
        // docs: begin readings
        Kind<Application, Assessment> kind = Local10000.edition("r6-supplementary");
        AnswerOptions asOfMay = AnswerOptions.NONE.withKnownOn(LocalDate.of(2025, 5, 1));
        for (OpenParameter open : kind.assess(application, asOfMay).openParameters()) {
            out.println(open.parameter() + ", " + open.readings().size() + " readings");
        }
        // docs: end readings
    }
}
