package jp.chiikiryoku.examples.tour;

import static jp.chiikiryoku.core.text.Language.JA;

import java.io.PrintStream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.core.kind.Remedies;
import jp.chiikiryoku.local10000.Application;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.Local10000Rule;

/** Each remedy of public money above the cap, applied to the JSON and assessed again. */
final class ARemedyApplied implements Chapter {

    private static final PayloadKind<Application, ?> KIND = Local10000.shipped().kind();

    @Override
    public String title() {
        return "A remedy applied: the smallest changes that satisfy the rule";
    }

    @Override
    public void show(PrintStream out) {
        byte[] json = Samples.read("cap-exceeded.json");
        Assessment refused = assess(json);

        out.println("The loan of 60,000,000 yen does not carry 40,000,000 yen of public money:");
        new Explainer(out).verdict(refused);
        out.println("Each remedy names its changes. Applied to the JSON, any of them makes the application eligible:");
        for (Remedy remedy : refused.finding(Local10000Rule.CAP).remedies()) {
            out.println();
            print(remedy, refused, out);
            explain(assess(Remedies.apply(json, remedy)), out);
        }
    }

    private static Assessment assess(byte[] json) {
        return KIND.assess(KIND.read(json));
    }

    private static void print(Remedy remedy, Assessment refused, PrintStream out) {
        out.println(remedy.id());
        out.println("  " + refused.message(remedy, JA));
        for (Change change : remedy.changes()) {
            out.println("    " + change.pointer() + " := " + change.to());
        }
    }

    private static void explain(Assessment remedied, PrintStream out) {
        Explainer explainer = new Explainer(out);
        explainer.verdict(remedied);
        explainer.finding(remedied.finding(Local10000Rule.CAP), remedied);
        explainer.amounts(remedied);
    }
}
