package jp.chiikiryoku.examples.tour;

import static jp.chiikiryoku.core.text.Language.JA;

import java.io.PrintStream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.core.kind.Remedies;
import jp.chiikiryoku.kigyojin.Engagement;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.KigyojinRule;

/** An agreement about a side job of 地域活性化起業人, refused for half an hour a month and mended. */
final class HalfAnHourShort implements Chapter {

    private static final PayloadKind<Engagement, ?> KIND = Kigyojin.shipped().engagementKind();

    @Override
    public String title() {
        return "An agreement: half an hour short, and mended";
    }

    @Override
    public void show(PrintStream out) {
        byte[] json = Samples.read("agreement.json");
        Assessment refused = assess(json);

        out.println("An employee of a company in Tokyo works for 隠岐の島町 as a side job, 19.5 hours a month:");
        new Explainer(out).verdict(refused);
        out.println("The remedy, applied to the JSON, is enough to the half hour:");
        for (Remedy remedy : refused.finding(KigyojinRule.PRESENCE).remedies()) {
            print(remedy, refused, out);
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

    private static void explain(Assessment mended, PrintStream out) {
        Explainer explainer = new Explainer(out);
        explainer.verdict(mended);
        explainer.finding(mended.finding(KigyojinRule.PRESENCE), mended);
        explainer.citation(mended.finding(KigyojinRule.PRESENCE).citation());
    }
}
