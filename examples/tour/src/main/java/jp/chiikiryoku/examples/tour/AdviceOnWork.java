package jp.chiikiryoku.examples.tour;

import static jp.chiikiryoku.core.text.Language.EN;
import static jp.chiikiryoku.core.text.Language.JA;

import java.io.PrintStream;
import java.util.EnumSet;
import java.util.List;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.dxtalent.Advice;
import jp.chiikiryoku.dxtalent.Advisor;
import jp.chiikiryoku.dxtalent.DxTalent;
import jp.chiikiryoku.dxtalent.Readiness;
import jp.chiikiryoku.dxtalent.Work;
import jp.chiikiryoku.dxtalent.edition.PromotionFunction;

/** What the call says about securing people for some work, and which functions a structure still lacks. */
final class AdviceOnWork implements Chapter {

    private static final Work RUN_THE_SYSTEMS = new Work(true, true, false, false);
    private static final Work AUDIT_THE_SECURITY = new Work(false, false, true, true);
    private static final Work CHAIR_THE_MEETINGS = new Work(true, false, false, false);

    private static final Renderer JAPANESE = new Renderer(DxTalent.programme().texts(), JA);
    private static final Renderer ENGLISH = new Renderer(DxTalent.programme().texts(), EN);

    @Override
    public String title() {
        return "Advice: full-time staff, part-time staff or both";
    }

    @Override
    public void show(PrintStream out) {
        Advisor advisor = Advisor.of(DxTalent.editions().get("r7-call")).orElseThrow();
        out.println("Work that goes on hands-on, an audit of a few expert hours, and meetings to chair:");
        show(advisor.adviseOn(List.of(RUN_THE_SYSTEMS, AUDIT_THE_SECURITY, CHAIR_THE_MEETINGS)), out);
        out.println();
        out.println("A prefecture that has talked to its mayors and knows its municipalities:");
        show(
                advisor.readiness(
                        EnumSet.of(PromotionFunction.SHARED_DIRECTION, PromotionFunction.STATE_OF_MUNICIPALITIES)),
                out);
    }

    private static void show(Advice advice, PrintStream out) {
        for (Advice.Reason reason : advice.reasons()) {
            out.println("  " + JAPANESE.render(reason.message()));
            out.println("  " + ENGLISH.render(reason.message()));
            Explainer.cite(reason.citation(), out);
        }
        out.println("  → " + JAPANESE.render(advice.message()));
        out.println("  → " + ENGLISH.render(advice.message()));
    }

    private static void show(Readiness readiness, PrintStream out) {
        readiness.entries().forEach(entry -> out.println("  " + JAPANESE.render(entry.message())));
        out.println("  complete: " + readiness.isComplete() + ", missing: " + readiness.missing());
    }
}
