package jp.chiikiryoku.examples.tour;

import java.io.PrintStream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Remedies;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.Engagement;

/** An agreement about a side job of 地域活性化起業人, refused for half an hour a month and mended. */
final class HalfAnHourShort implements Chapter {

    private static final Kind<Engagement, Assessment> KIND = Kigyojin.engagements();

    @Override
    public String title() {
        return "An agreement: half an hour short, and mended";
    }

    @Override
    public void show(PrintStream out) {
        byte[] json = Samples.read("agreement.json");
        Assessment refused = assess(json);

        out.println("An employee of a company in Tokyo works for 隠岐の島町 as a side job, 19.5 hours a month:");
        Explainer explainer = new Explainer(KIND, out);
        explainer.verdict(refused);
        out.println("The remedy, applied to the JSON, is enough to the half hour:");
        for (Remedy remedy : refused.finding(KigyojinRule.PRESENCE).remedies()) {
            explainer.remedy(remedy);
            Assessment mended = assess(Remedies.apply(json, remedy));
            explainer.verdict(mended);
            explainer.citedFinding(mended.finding(KigyojinRule.PRESENCE));
        }
    }

    private static Assessment assess(byte[] json) {
        return KIND.assess(KIND.read(json));
    }
}
