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
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.text.Facts;

/** What an application is asked under one edition. */
final class ApplicationRuleset implements Ruleset<Application> {

    private static final Requirement REQUIREMENT = Requirement.allOf(DxTalentRule.ofApplication());
    private static final Pointer CODE = Pointer.parse("/prefecture/code");
    private static final Pointer NEED = Pointer.parse("/talentPoolNeed");
    private static final Pointer STEPS = Pointer.parse("/steps");

    private final Citation applicant;
    private final Citation need;
    private final Citation steps;
    private final DocumentsRule documents;
    private final TimeRules times;

    ApplicationRuleset(Edition<DxTalentParameters> edition) {
        ApplicationParameters figures = requireNonNull(edition.parameters().application(), "application");
        applicant = edition.citationOf(DxTalentRule.APPLICANT.id());
        need = edition.citationOf(DxTalentRule.NEED.id());
        steps = edition.citationOf(DxTalentRule.STEPS.id());
        documents = new DocumentsRule(figures.documents(), edition.citationOf(DxTalentRule.DOCUMENTS.id()));
        times = new TimeRules(figures, edition);
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public void checkAgainst(Application application, Problems problems) {
        // Whatever an application can state, every edition knows.
    }

    @Override
    public Evaluation evaluate(Application application) {
        List<Document> submitted = requireNonNull(application.documents(), "documents");
        List<Finding> findings = List.of(
                checkApplicant(requireNonNull(application.prefecture(), "prefecture")),
                Finding.judged(DxTalentRule.NEED, application.talentPoolNeed(), NEED, need),
                checkSteps(requireNonNull(application.steps(), "steps")),
                documents.check(submitted),
                times.checkDeadline(requireNonNull(application.submittedAt(), "submittedAt")),
                times.checkSupportPeriod(application.plannedUntil()));
        return new Evaluation(findings, List.of(), List.of(), List.of(), documents.notes(submitted));
    }

    private Finding checkApplicant(Body body) {
        LocalGovernmentCode code = LocalGovernmentCode.parse(requireNonNull(body.code(), "code"));
        Facts facts = Facts.of("code", code);
        return code.isPrefecture()
                ? Finding.satisfied(DxTalentRule.APPLICANT, CODE, facts, applicant)
                : Finding.violated(DxTalentRule.APPLICANT, CODE, facts, applicant);
    }

    private Finding checkSteps(List<SupportStep> chosen) {
        return chosen.isEmpty()
                ? Finding.violated(DxTalentRule.STEPS, STEPS, Facts.empty(), steps)
                : Finding.satisfied(DxTalentRule.STEPS, STEPS, Facts.of("steps", chosen), steps);
    }
}
