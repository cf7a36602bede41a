package jp.chiikiryoku.examples.tour;

import java.io.PrintStream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.kigyojin.Claim;
import jp.chiikiryoku.kigyojin.Kigyojin;

/** What a town claims in a fiscal year for one dispatched person and one side job, as a worksheet. */
final class BothModes implements Chapter {

    private static final PayloadKind<Claim, ?> KIND = Kigyojin.shipped().claimKind();

    @Override
    public String title() {
        return "A claim with both modes: the worksheet";
    }

    @Override
    public void show(PrintStream out) {
        Assessment claim = KIND.assess(KIND.read(Samples.read("accepted-cost.json")));

        out.println("One person dispatched by a company and one side job; half yen are kept to the total:");
        new Explainer(out).verdict(claim);
        new Explainer(out).worksheet(claim);
    }
}
