package jp.chiikiryoku.examples.tour;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.dxtalent.Candidacy;
import jp.chiikiryoku.dxtalent.Candidate;
import jp.chiikiryoku.dxtalent.DxTalent;
import jp.chiikiryoku.dxtalent.Examination;
import jp.chiikiryoku.dxtalent.Experience;

/** Several candidates: one way of three is enough, and nobody is refused while one of them is open. */
final class ARegisterOfCandidates implements Chapter {

    private static final LocalDate AS_OF = LocalDate.of(2025, 4, 1);
    private static final Candidate WITHOUT = Candidate.of()
            .withDigitalExperience(List.of())
            .withPassedExaminations(List.of())
            .withMainDuty(Criterion.of(Judgement.MET));
    private static final List<Candidate> REGISTER = List.of(
            WITHOUT.withName("A, with the examination for IT strategists")
                    .withPassedExaminations(List.of(Examination.ST)),
            WITHOUT.withName("B, a registered information security specialist")
                    .withPassedExaminations(List.of(Examination.SC)),
            WITHOUT.withName("C, with two periods that lack a day")
                    .withDigitalExperience(
                            List.of(period("2015-01-01", "2017-06-30"), period("2017-07-02", "2019-12-31")))
                    .withEquivalentKnowledge(Criterion.of(Judgement.NOT_MET)),
            WITHOUT.withName("D, with other duties")
                    .withPassedExaminations(List.of(Examination.PM))
                    .withMainDuty(Criterion.of(Judgement.NOT_MET)));

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
            Assessment assessment = DxTalent.shipped().assess(Candidacy.of(AS_OF, candidate));
            out.println();
            out.println(candidate.name());
            new Explainer(out).verdict(assessment);
            out.println("    open questions: " + assessment.openQuestions());
        }
    }
}
