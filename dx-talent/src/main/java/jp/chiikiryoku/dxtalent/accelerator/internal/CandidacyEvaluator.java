package jp.chiikiryoku.dxtalent.accelerator.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.assessment.Evaluator;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.RuleSet;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.dxtalent.accelerator.Candidacy;
import jp.chiikiryoku.dxtalent.edition.AcceleratorParameters;
import jp.chiikiryoku.dxtalent.edition.DxTalentParameters;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;

/** What a candidacy must fulfil under one edition: (ア or イ or ウ) and ②. */
public final class CandidacyEvaluator implements Evaluator<Candidacy, CheckedCandidacy> {

    private static final Requirement REQUIREMENT = Requirement.allOf(
            Requirement.anyOf(
                    Requirement.of(DxTalentRule.EXPERIENCE),
                    Requirement.of(DxTalentRule.EXAMINATION),
                    Requirement.of(DxTalentRule.EQUIVALENT_KNOWLEDGE)),
            Requirement.of(DxTalentRule.MAIN_DUTY));

    private final RuleSet<CheckedCandidacy> rules;

    /** Makes an evaluator. */
    public CandidacyEvaluator(Edition<DxTalentParameters> edition) {
        AcceleratorParameters parameters = requireNonNull(edition.parameters().accelerator(), "accelerator");
        rules = RuleSet.of(
                DxTalentRule.ofCandidacy(),
                new ExperienceRule(parameters, edition),
                new ExaminationRule(parameters, edition),
                new EquivalentKnowledgeRule(edition),
                new MainDutyRule(edition));
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public RuleSet<CheckedCandidacy> rules() {
        return rules;
    }

    @Override
    public CheckedCandidacy checked(Candidacy candidacy) {
        return CheckedCandidacy.of(candidacy);
    }
}
