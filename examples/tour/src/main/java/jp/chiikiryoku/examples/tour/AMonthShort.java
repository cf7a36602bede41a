package jp.chiikiryoku.examples.tour;

import static jp.chiikiryoku.core.text.Language.JA;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.dxtalent.DxTalent;
import jp.chiikiryoku.dxtalent.accelerator.Candidacy;
import jp.chiikiryoku.dxtalent.accelerator.Candidate;
import jp.chiikiryoku.dxtalent.accelerator.Experience;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;

/** A candidate whose five years are nearly full: the day on which they are, and the answer on that day. */
final class AMonthShort implements Chapter {

    private static final LocalDate AS_OF = LocalDate.of(2025, 4, 1);
    private static final LocalDate FULL = LocalDate.of(2025, 4, 30);
    private static final Candidate CANDIDATE = Candidate.builder()
            .digitalExperience(List.of(
                    Experience.of(LocalDate.of(2022, 10, 1)).withEmployer("県庁"),
                    Experience.of(LocalDate.of(2020, 5, 1))
                            .withTo(LocalDate.of(2022, 12, 31))
                            .withEmployer("民間企業")))
            .passedExaminations(List.of())
            .equivalentKnowledge(Criterion.of(Judgement.NOT_MET))
            .mainDuty(Criterion.of(Judgement.MET))
            .build();

    @Override
    public String title() {
        return "A candidate one month short of five years";
    }

    @Override
    public void show(PrintStream out) {
        out.println("Two positions overlap for three months, and a day counts once:");
        explain(AS_OF, out);
        out.println();
        out.println("On the day before it is still short, on the day itself it is not:");
        explain(FULL.minusDays(1), out);
        explain(FULL, out);
    }

    private static void explain(LocalDate asOf, PrintStream out) {
        Assessment assessment = DxTalent.candidacies().assess(Candidacy.of(asOf, CANDIDATE));
        Finding finding = assessment.finding(DxTalentRule.EXPERIENCE);
        out.println();
        out.println("  as of " + asOf + ": " + assessment.verdict());
        new Explainer(DxTalent.candidacies(), out).finding(finding);
        finding.remedies().forEach(remedy -> {
            out.println("      → " + DxTalent.candidacies().renderer(JA).render(remedy.message()));
            remedy.changes().forEach(change -> out.println("        " + change.pointer() + " = " + change.to()));
        });
    }
}
