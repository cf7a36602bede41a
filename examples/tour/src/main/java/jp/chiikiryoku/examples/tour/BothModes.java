package jp.chiikiryoku.examples.tour;

import java.io.PrintStream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.claim.KigyojinClaim;

/** What a town claims in a fiscal year for one dispatched person and one side job, as a worksheet. */
final class BothModes implements Chapter {

    private static final Kind<KigyojinClaim, Assessment> KIND = Kigyojin.claims();

    @Override
    public String title() {
        return "A claim with both modes: the worksheet";
    }

    @Override
    public void show(PrintStream out) {
        Assessment claim = KIND.assess(KIND.read(Samples.read("accepted-cost.json")));

        out.println("One person dispatched by a company and one side job; half yen are kept to the total:");
        Explainer explainer = new Explainer(KIND, out);
        explainer.verdict(claim);
        explainer.worksheet(claim);
    }
}
