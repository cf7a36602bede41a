package jp.chiikiryoku.dxtalent.accelerator.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.dxtalent.accelerator.Practice;
import jp.chiikiryoku.dxtalent.edition.AcceleratorParameters;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;

/**
 * {@code DXA-EXPERIENCE}: five years of digital practice, each day counted once.
 *
 * <p>Practice from 2020-04-01 to 2025-03-31 is 60 months and satisfies the rule, to 2025-03-30 it is 59 months and violates
 * it. Two spans of 59 months and 30 odd days together leave it open: no source says that odd days make a month, so the
 * assumed length of one neither satisfies nor refuses. Source: MIC-DX-CALL-R7 (自治体ＤＸアクセラレータの要件（予定）①ア),
 * CIVIL-CODE (第143条).
 */
final class ExperienceRule implements RuleCheck<CheckedCandidacy> {

    static final Pointer PLACE = Pointer.parse("/candidate/digitalExperience");

    private final RuleAnswers answers;
    private final int neededMonths;
    private final Cited<Integer> daysOfMonth;
    private final ExperienceRemedies remedies;

    ExperienceRule(AcceleratorParameters parameters, Edition<?> edition) {
        answers = RuleAnswers.of(DxTalentRule.EXPERIENCE, PLACE, edition)
                .citing(parameters.experienceMonths().citation());
        neededMonths = parameters.experienceMonths().value();
        daysOfMonth = parameters.daysOfMonth();
        remedies = new ExperienceRemedies(neededMonths, edition.id());
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedCandidacy candidacy) {
        CheckedExperience experience = candidacy.experience();
        return experience == null
                ? answers.undetermined("undetermined-unknown", Facts.of("neededMonths", neededMonths))
                : check(experience, candidacy);
    }

    private Finding check(CheckedExperience experience, CheckedCandidacy candidacy) {
        Practice practice = experience.practice();
        Facts facts = Facts.of(
                "months", practice.months(),
                "oddDays", practice.oddDays(),
                "neededMonths", neededMonths,
                "asOf", candidacy.asOf());
        if (practice.months() >= neededMonths) {
            return answers.satisfied(facts);
        }
        return isReachedByOddDays(practice)
                ? answers.citing(daysOfMonth.citation()).undetermined(facts.with("daysOfMonth", daysOfMonth.value()))
                : answers.violated(facts).withRemedies(remedies.of(experience, candidacy));
    }

    private boolean isReachedByOddDays(Practice practice) {
        return practice.spans().size() > 1
                && practice.months() + practice.oddDays() / daysOfMonth.value() >= neededMonths;
    }
}
