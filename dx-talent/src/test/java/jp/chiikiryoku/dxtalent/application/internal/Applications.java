package jp.chiikiryoku.dxtalent.application.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.calendar.JapanTime;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.dxtalent.edition.DocumentFormat;
import jp.chiikiryoku.dxtalent.edition.DocumentType;
import jp.chiikiryoku.dxtalent.edition.SupportStep;
import org.jspecify.annotations.Nullable;

/** Checked applications that differ in one component from one with which everything is in order. */
final class Applications {

    static final CheckedDocument LETTER = new CheckedDocument(DocumentType.COVER_LETTER, DocumentFormat.WORD);
    static final CheckedDocument PROPOSAL = new CheckedDocument(DocumentType.PROPOSAL, DocumentFormat.POWERPOINT);
    static final CheckedDocument SUPPLEMENT = new CheckedDocument(DocumentType.SUPPLEMENT, DocumentFormat.OTHER);

    private static final OffsetDateTime SUBMITTED_AT = OffsetDateTime.parse("2025-04-10T11:30:00+09:00");
    private static final CheckedPlan PLAN =
            new CheckedPlan(LocalDate.of(2025, 5, 1), LocalDate.of(2026, 3, 16), LocalDate.of(2025, 4, 10), null);

    private static final CheckedCallApplication IN_ORDER = new CheckedCallApplication(
            LocalGovernmentCode.parse("350001"),
            Criterion.of(Judgement.MET),
            List.of(SupportStep.STEP_1),
            List.of(LETTER, PROPOSAL, SUPPLEMENT),
            SUBMITTED_AT,
            PLAN);

    private Applications() {}

    static CheckedCallApplication of(String code) {
        return new CheckedCallApplication(
                LocalGovernmentCode.parse(code),
                IN_ORDER.talentPoolNeed(),
                IN_ORDER.steps(),
                IN_ORDER.documents(),
                SUBMITTED_AT,
                PLAN);
    }

    static CheckedCallApplication withNeed(@Nullable Criterion need) {
        return new CheckedCallApplication(
                IN_ORDER.prefecture(), need, IN_ORDER.steps(), IN_ORDER.documents(), SUBMITTED_AT, PLAN);
    }

    static CheckedCallApplication withSteps(List<SupportStep> steps) {
        return new CheckedCallApplication(
                IN_ORDER.prefecture(), IN_ORDER.talentPoolNeed(), steps, IN_ORDER.documents(), SUBMITTED_AT, PLAN);
    }

    static CheckedCallApplication withDocuments(CheckedDocument... documents) {
        return new CheckedCallApplication(
                IN_ORDER.prefecture(),
                IN_ORDER.talentPoolNeed(),
                IN_ORDER.steps(),
                List.of(documents),
                SUBMITTED_AT,
                PLAN);
    }

    static CheckedCallApplication submittedAt(String instant) {
        OffsetDateTime submittedAt = OffsetDateTime.parse(instant);
        LocalDate submittedOn = requireNonNull(JapanTime.dayOf(submittedAt), "submittedOn");
        return new CheckedCallApplication(
                IN_ORDER.prefecture(),
                IN_ORDER.talentPoolNeed(),
                IN_ORDER.steps(),
                IN_ORDER.documents(),
                submittedAt,
                new CheckedPlan(PLAN.from(), PLAN.until(), submittedOn, null));
    }

    /** With a plan, submitted on 2025-04-10. */
    static CheckedCallApplication planned(
            @Nullable LocalDate from, @Nullable LocalDate until, @Nullable LocalDate adoptedOn) {
        return planned(from, until, LocalDate.of(2025, 4, 10), adoptedOn);
    }

    static CheckedCallApplication planned(
            @Nullable LocalDate from, @Nullable LocalDate until, LocalDate submittedOn, @Nullable LocalDate adoptedOn) {
        return new CheckedCallApplication(
                IN_ORDER.prefecture(),
                IN_ORDER.talentPoolNeed(),
                IN_ORDER.steps(),
                IN_ORDER.documents(),
                SUBMITTED_AT,
                new CheckedPlan(from, until, submittedOn, adoptedOn));
    }
}
