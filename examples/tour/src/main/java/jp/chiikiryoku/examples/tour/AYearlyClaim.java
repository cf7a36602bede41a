package jp.chiikiryoku.examples.tour;

import java.io.PrintStream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Remedies;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiClaim;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;

/** The costs of a town in one fiscal year, item by item, with one item refused and then remedied. */
final class AYearlyClaim implements Chapter {

    private static final Kind<KyoryokutaiClaim, Assessment> KIND = Kyoryokutai.claims();

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
        Explainer explainer = new Explainer(KIND, out);
        explainer.verdict(claim);
        explainer.worksheet(claim);
        out.println("The remedy of the start-up, applied to the JSON:");
        for (Remedy remedy : claim.finding(KyoryokutaiRule.START_UP_WINDOW).remedies()) {
            explainer.remedy(remedy);
            Assessment remedied = assess(Remedies.apply(json, remedy));
            out.println("With it the whole claim stands:");
            explainer.verdict(remedied);
            explainer.amounts(remedied);
        }
    }

    private static Assessment assess(byte[] json) {
        return KIND.assess(KIND.read(json));
    }
}
