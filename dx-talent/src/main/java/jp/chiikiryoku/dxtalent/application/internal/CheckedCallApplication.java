package jp.chiikiryoku.dxtalent.application.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.dxtalent.application.CallApplication;
import jp.chiikiryoku.dxtalent.application.SupportStep;
import jp.chiikiryoku.dxtalent.edition.DocumentFormat;
import jp.chiikiryoku.dxtalent.edition.DocumentType;
import org.jspecify.annotations.Nullable;

/** A well-formed application: what the rules see. Null only where a fact may be unknown. */
record CheckedCallApplication(
        LocalGovernmentCode prefecture,
        @Nullable Criterion talentPoolNeed,
        List<SupportStep> steps,
        List<CheckedDocument> documents,
        OffsetDateTime submittedAt,
        @Nullable LocalDate plannedUntil) {

    static CheckedCallApplication of(CallApplication application) {
        Body prefecture = requireNonNull(application.prefecture(), "prefecture");
        return new CheckedCallApplication(
                LocalGovernmentCode.parse(requireNonNull(prefecture.code(), "code")),
                application.talentPoolNeed(),
                requireNonNull(application.steps(), "steps"),
                StatedLists.map(requireNonNull(application.documents(), "documents"), CheckedDocument::of),
                requireNonNull(application.submittedAt(), "submittedAt"),
                application.plannedUntil());
    }

    /** The place of the first document of a type, or -1. */
    int firstDocument(DocumentType type) {
        return first(document -> document.type() == type);
    }

    /** The place of the first document of a type in a format, or -1. */
    int firstDocument(DocumentType type, DocumentFormat format) {
        return first(document -> document.type() == type && document.format() == format);
    }

    private int first(Predicate<CheckedDocument> isWanted) {
        for (int i = 0; i < documents.size(); i++) {
            if (isWanted.test(documents.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
