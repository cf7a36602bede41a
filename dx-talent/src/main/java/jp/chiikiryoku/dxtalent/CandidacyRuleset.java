package jp.chiikiryoku.dxtalent;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.Evaluation;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;

/** What a candidacy is asked under one edition: (ア or イ or ウ) and ②. */
final class CandidacyRuleset implements Ruleset<Candidacy> {

    private static final Requirement REQUIREMENT = Requirement.allOf(
            Requirement.anyOf(
                    Requirement.of(DxTalentRule.EXPERIENCE),
                    Requirement.of(DxTalentRule.EXAMINATION),
                    Requirement.of(DxTalentRule.EQUIVALENT_KNOWLEDGE)),
            Requirement.of(DxTalentRule.MAIN_DUTY));
    private static final Pointer KNOWLEDGE = Pointer.parse("/candidate/equivalentKnowledge");
    private static final Pointer MAIN_DUTY = Pointer.parse("/candidate/mainDuty");

    private final ExperienceRule experience;
    private final ExaminationRule examination;
    private final Citation knowledge;
    private final Citation mainDuty;

    CandidacyRuleset(Edition<DxTalentParameters> edition) {
        AcceleratorParameters figures = requireNonNull(edition.parameters().accelerator(), "accelerator");
        experience = new ExperienceRule(figures, edition.id(), edition.citationOf(DxTalentRule.EXPERIENCE.id()));
        examination = new ExaminationRule(figures, edition.citationOf(DxTalentRule.EXAMINATION.id()));
        knowledge = edition.citationOf(DxTalentRule.EQUIVALENT_KNOWLEDGE.id());
        mainDuty = edition.citationOf(DxTalentRule.MAIN_DUTY.id());
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public void checkAgainst(Candidacy candidacy, Problems problems) {
        // Whatever a candidacy can state, every edition knows.
    }

    @Override
    public Evaluation evaluate(Candidacy candidacy) {
        Candidate candidate = requireNonNull(candidacy.candidate(), "candidate");
        List<Finding> findings = List.of(
                experience.check(
                        candidate.digitalExperience(),
                        requireNonNull(candidacy.asOf(), "asOf"),
                        candidacy.edition() != null),
                examination.check(candidate.passedExaminations()),
                Finding.judged(
                        DxTalentRule.EQUIVALENT_KNOWLEDGE, candidate.equivalentKnowledge(), KNOWLEDGE, knowledge),
                Finding.judged(DxTalentRule.MAIN_DUTY, candidate.mainDuty(), MAIN_DUTY, mainDuty));
        return new Evaluation(findings, List.of(), List.of(), List.of(), List.of());
    }
}
