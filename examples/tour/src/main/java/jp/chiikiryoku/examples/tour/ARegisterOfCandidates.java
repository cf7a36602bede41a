package jp.chiikiryoku.examples.tour;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.dxtalent.DxTalent;
import jp.chiikiryoku.dxtalent.accelerator.Candidacy;
import jp.chiikiryoku.dxtalent.accelerator.Candidate;
import jp.chiikiryoku.dxtalent.accelerator.Experience;
import jp.chiikiryoku.dxtalent.edition.Examination;

/** Several candidates: one way of three is enough, and nobody is refused while one of them is open. */
final class ARegisterOfCandidates implements Chapter {

    private static final LocalDate AS_OF = LocalDate.of(2025, 4, 1);
    private static final List<Candidate> REGISTER = List.of(
            candidate("A, with the examination for IT strategists")
                    .passedExaminations(List.of(Examination.ST))
                    .build(),
            candidate("B, a registered information security specialist")
                    .passedExaminations(List.of(Examination.SC))
                    .build(),
            candidate("C, with two periods that lack a day")
                    .digitalExperience(List.of(period("2015-01-01", "2017-06-30"), period("2017-07-02", "2019-12-31")))
                    .equivalentKnowledge(Criterion.of(Judgement.NOT_MET))
                    .build(),
            candidate("D, with other duties")
                    .passedExaminations(List.of(Examination.PM))
                    .mainDuty(Criterion.of(Judgement.NOT_MET))
                    .build());

    private static Candidate.Builder candidate(String name) {
        return Candidate.builder()
                .name(name)
                .digitalExperience(List.of())
                .passedExaminations(List.of())
                .mainDuty(Criterion.of(Judgement.MET));
    }

    private static Experience period(String from, String to) {
        return Experience.of(LocalDate.parse(from)).withTo(LocalDate.parse(to));
    }

    @Override
    public String title() {
        return "A register of candidates: three ways to one requirement";
    }

    @Override
    public void show(PrintStream out) {
        out.println("Practice, examination or equivalent knowledge: one is enough, beside the main duty.");
        for (Candidate candidate : REGISTER) {
            Assessment assessment = DxTalent.candidacies().assess(Candidacy.of(AS_OF, candidate));
            out.println();
            out.println(candidate.name());
            new Explainer(DxTalent.candidacies(), out).verdict(assessment);
            out.println("    open questions: " + assessment.openQuestions());
        }
    }
}
