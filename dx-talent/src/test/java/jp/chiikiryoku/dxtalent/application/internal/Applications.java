package jp.chiikiryoku.dxtalent.application.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.dxtalent.application.SupportStep;
import jp.chiikiryoku.dxtalent.edition.DocumentFormat;
import jp.chiikiryoku.dxtalent.edition.DocumentType;
import org.jspecify.annotations.Nullable;

/** Checked applications that differ in one component from one with which everything is in order. */
final class Applications {

    static final CheckedDocument LETTER = new CheckedDocument(DocumentType.COVER_LETTER, DocumentFormat.WORD);
    static final CheckedDocument PROPOSAL = new CheckedDocument(DocumentType.PROPOSAL, DocumentFormat.POWERPOINT);

    private static final CheckedCallApplication IN_ORDER = new CheckedCallApplication(
            LocalGovernmentCode.parse("350001"),
            Criterion.of(Judgement.MET),
            List.of(SupportStep.STEP_1),
            List.of(LETTER, PROPOSAL),
            OffsetDateTime.parse("2025-04-10T11:30:00+09:00"),
            LocalDate.of(2026, 3, 16));

    private Applications() {}

    static CheckedCallApplication of(String code) {
        return new CheckedCallApplication(
                LocalGovernmentCode.parse(code),
                IN_ORDER.talentPoolNeed(),
                IN_ORDER.steps(),
                IN_ORDER.documents(),
                IN_ORDER.submittedAt(),
                IN_ORDER.plannedUntil());
    }

    static CheckedCallApplication withNeed(@Nullable Criterion need) {
        return new CheckedCallApplication(
                IN_ORDER.prefecture(),
                need,
                IN_ORDER.steps(),
                IN_ORDER.documents(),
                IN_ORDER.submittedAt(),
                IN_ORDER.plannedUntil());
    }

    static CheckedCallApplication withSteps(List<SupportStep> steps) {
        return new CheckedCallApplication(
                IN_ORDER.prefecture(),
                IN_ORDER.talentPoolNeed(),
                steps,
                IN_ORDER.documents(),
                IN_ORDER.submittedAt(),
                IN_ORDER.plannedUntil());
    }

    static CheckedCallApplication withDocuments(CheckedDocument... documents) {
        return new CheckedCallApplication(
                IN_ORDER.prefecture(),
                IN_ORDER.talentPoolNeed(),
                IN_ORDER.steps(),
                List.of(documents),
                IN_ORDER.submittedAt(),
                IN_ORDER.plannedUntil());
    }

    static CheckedCallApplication submittedAt(String instant) {
        return new CheckedCallApplication(
                IN_ORDER.prefecture(),
                IN_ORDER.talentPoolNeed(),
                IN_ORDER.steps(),
                IN_ORDER.documents(),
                OffsetDateTime.parse(instant),
                IN_ORDER.plannedUntil());
    }

    static CheckedCallApplication plannedUntil(@Nullable LocalDate day) {
        return new CheckedCallApplication(
                IN_ORDER.prefecture(),
                IN_ORDER.talentPoolNeed(),
                IN_ORDER.steps(),
                IN_ORDER.documents(),
                IN_ORDER.submittedAt(),
                day);
    }
}
