package jp.chiikiryoku.examples.tour;

import static jp.chiikiryoku.core.text.Language.JA;

import java.io.PrintStream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.core.kind.Remedies;
import jp.chiikiryoku.kyoryokutai.Claim;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.KyoryokutaiRule;

/** The costs of a town in one fiscal year, item by item, with one item refused and then remedied. */
final class AYearlyClaim implements Chapter {

    private static final PayloadKind<Claim, ?> KIND = Kyoryokutai.shipped().claimKind();

    @Override
    public String title() {
        return "A yearly claim: every item on its own";
    }

    @Override
    public void show(PrintStream out) {
        byte[] json = Samples.read("claim.json");
        Assessment claim = assess(json);

        out.println("A start-up before the second year of the term is refused. The other items stand, and each step");
        out.println("can be redone by hand:");
        new Explainer(out).verdict(claim);
        new Explainer(out).worksheet(claim);
        out.println("The remedy of the start-up, applied to the JSON:");
        for (Remedy remedy : claim.finding(KyoryokutaiRule.START_UP_WINDOW).remedies()) {
            print(remedy, claim, out);
            explain(assess(Remedies.apply(json, remedy)), out);
        }
    }

    private static Assessment assess(byte[] json) {
        return KIND.assess(KIND.read(json));
    }

    private static void print(Remedy remedy, Assessment refused, PrintStream out) {
        out.println("  " + refused.message(remedy, JA));
        for (Change change : remedy.changes()) {
            out.println("    " + change.pointer() + " := " + change.to());
        }
    }

    private static void explain(Assessment remedied, PrintStream out) {
        out.println("With it the whole claim stands:");
        new Explainer(out).verdict(remedied);
        new Explainer(out).amounts(remedied);
    }
}
