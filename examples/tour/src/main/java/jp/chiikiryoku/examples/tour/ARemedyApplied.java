package jp.chiikiryoku.examples.tour;

import java.io.PrintStream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Remedies;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.edition.Local10000Rule;

/** Each remedy of public money above the cap, applied to the JSON and assessed again. */
final class ARemedyApplied implements Chapter {

    private static final Kind<Application, Assessment> KIND = Local10000.applications();

    @Override
    public String title() {
        return "A remedy applied: the smallest changes that satisfy the rule";
    }

    @Override
    public void show(PrintStream out) {
        byte[] json = Samples.read("cap-exceeded.json");
        Assessment refused = assess(json);

        out.println("The loan of 60,000,000 yen does not carry 40,000,000 yen of public money:");
        Explainer explainer = new Explainer(KIND, out);
        explainer.verdict(refused);
        out.println("Each remedy names its changes. Applied to the JSON, any of them makes the application eligible:");
        for (Remedy remedy : refused.finding(Local10000Rule.CAP).remedies()) {
            out.println();
            out.println(remedy.id());
            explainer.remedy(remedy);
            explain(assess(Remedies.apply(json, remedy)), explainer);
        }
    }

    private static Assessment assess(byte[] json) {
        return KIND.assess(KIND.read(json));
    }

    private static void explain(Assessment remedied, Explainer explainer) {
        explainer.verdict(remedied);
        explainer.finding(remedied.finding(Local10000Rule.CAP));
        explainer.amounts(remedied);
    }
}
