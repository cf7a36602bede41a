package jp.chiikiryoku.dxtalent;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** {@code DXP-DEADLINE} and {@code DXP-SUPPORT-PERIOD}: submitted in time, planned within the support. */
final class TimeRules {

    private static final Pointer SUBMITTED_AT = Pointer.parse("/submittedAt");
    private static final Pointer PLANNED_UNTIL = Pointer.parse("/plannedUntil");

    private final OffsetDateTime deadline;
    private final LocalDate supportUntil;
    private final Citation ofDeadline;
    private final Citation ofSupport;

    TimeRules(ApplicationParameters figures, Edition<?> edition) {
        deadline = JapanTime.of(figures.deadline().value());
        supportUntil = figures.supportUntil().value();
        ofDeadline = edition.citationOf(DxTalentRule.DEADLINE.id());
        ofSupport = edition.citationOf(DxTalentRule.SUPPORT_PERIOD.id());
    }

    Finding checkDeadline(OffsetDateTime submittedAt) {
        Facts facts = Facts.of("submittedAt", JapanTime.of(submittedAt), "deadline", deadline);
        return submittedAt.isAfter(deadline)
                ? Finding.violated(DxTalentRule.DEADLINE, SUBMITTED_AT, facts, ofDeadline)
                        .withRemedies(List.of(remedy("submit-in-time", SUBMITTED_AT, deadline)))
                : Finding.satisfied(DxTalentRule.DEADLINE, SUBMITTED_AT, facts, ofDeadline);
    }

    Finding checkSupportPeriod(@Nullable LocalDate plannedUntil) {
        DxTalentRule rule = DxTalentRule.SUPPORT_PERIOD;
        Facts facts = Facts.of("supportUntil", supportUntil);
        if (plannedUntil == null) {
            return Finding.undetermined(rule, PLANNED_UNTIL, facts, ofSupport);
        }
        Facts withPlan = facts.with("plannedUntil", plannedUntil);
        return plannedUntil.isAfter(supportUntil)
                ? Finding.violated(rule, PLANNED_UNTIL, withPlan, ofSupport)
                        .withRemedies(List.of(remedy("end-within-support", PLANNED_UNTIL, supportUntil)))
                : Finding.satisfied(rule, PLANNED_UNTIL, withPlan, ofSupport);
    }

    private static Remedy remedy(String id, Pointer place, Object last) {
        return new Remedy(id, "remedy." + id, List.of(new Change(place, last)), Facts.of("last", last));
    }
}
