package jp.chiikiryoku.examples.tour;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.dxtalent.DxTalent;
import jp.chiikiryoku.dxtalent.application.CallApplication;
import jp.chiikiryoku.dxtalent.application.Document;
import jp.chiikiryoku.dxtalent.edition.DocumentFormat;
import jp.chiikiryoku.dxtalent.edition.DocumentType;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import jp.chiikiryoku.dxtalent.edition.SupportStep;

/** The deadline of the call is noon in Japan, that instant included, by whatever clock it is stated. */
final class OnTheStrokeOfNoon implements Chapter {

    private static final List<String> INSTANTS =
            List.of("2025-04-10T12:00:00+09:00", "2025-04-10T03:00:00Z", "2025-04-10T12:00:01+09:00");

    @Override
    public String title() {
        return "An application on the stroke of noon";
    }

    @Override
    public void show(PrintStream out) {
        for (String instant : INSTANTS) {
            Assessment assessment = DxTalent.applications().assess(application(OffsetDateTime.parse(instant)));
            out.println(instant + ": " + assessment.verdict());
            Explainer explainer = new Explainer(DxTalent.applications(), out);
            explainer.finding(assessment.finding(DxTalentRule.DEADLINE));
            explainer.notes(assessment);
        }
    }

    private static CallApplication application(OffsetDateTime submittedAt) {
        return CallApplication.builder()
                .prefecture(Body.of("350001").withName("山口県"))
                .talentPoolNeed(Criterion.of(Judgement.MET))
                .steps(List.of(SupportStep.STEP_1, SupportStep.STEP_2))
                .documents(List.of(
                        Document.of(DocumentType.COVER_LETTER, DocumentFormat.WORD),
                        Document.of(DocumentType.PROPOSAL, DocumentFormat.POWERPOINT),
                        Document.of(DocumentType.SUPPLEMENT, DocumentFormat.OTHER)))
                .submittedAt(submittedAt)
                .plannedFrom(LocalDate.of(2025, 5, 1))
                .plannedUntil(LocalDate.of(2026, 2, 15))
                .build();
    }
}
