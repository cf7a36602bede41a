package jp.chiikiryoku.dxtalent;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** {@code DXA-EXPERIENCE}: five years of digital practice, each day counted once. */
final class ExperienceRule {

    private static final DxTalentRule RULE = DxTalentRule.EXPERIENCE;
    static final Pointer EXPERIENCE = Pointer.parse("/candidate/digitalExperience");

    private final int neededMonths;
    private final int daysOfMonth;
    private final ExperienceRemedies remedies;
    private final Citation citation;

    ExperienceRule(AcceleratorParameters figures, String edition, Citation citation) {
        this.neededMonths = figures.experienceMonths().value();
        this.daysOfMonth = figures.daysOfMonth().value();
        this.remedies = new ExperienceRemedies(neededMonths, edition);
        this.citation = citation;
    }

    Finding check(@Nullable List<Experience> stated, LocalDate asOf, boolean namesEdition) {
        if (stated == null) {
            return Finding.undetermined(RULE, EXPERIENCE, Facts.of("neededMonths", neededMonths), citation)
                    .withText("undetermined-unknown");
        }
        Practice practice = Practice.of(stated, asOf);
        Facts facts = Facts.of(
                "months", practice.months(), "oddDays", practice.oddDays(), "neededMonths", neededMonths, "asOf", asOf);
        if (practice.months() >= neededMonths) {
            return Finding.satisfied(RULE, EXPERIENCE, facts, citation);
        }
        return isReachedByOddDays(practice)
                ? Finding.undetermined(RULE, EXPERIENCE, facts.with("daysOfMonth", daysOfMonth), citation)
                : Finding.violated(RULE, EXPERIENCE, facts, citation)
                        .withRemedies(remedies.of(stated, practice, asOf, namesEdition));
    }

    private boolean isReachedByOddDays(Practice practice) {
        return practice.spans().size() > 1 && practice.months() + practice.oddDays() / daysOfMonth >= neededMonths;
    }
}
