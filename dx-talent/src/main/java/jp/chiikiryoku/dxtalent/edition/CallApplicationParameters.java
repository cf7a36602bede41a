package jp.chiikiryoku.dxtalent.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;

/**
 * What an edition asks of an application.
 *
 * @param deadline the last instant at which an application is accepted
 * @param supportUntil the last day of the support
 * @param documents the documents that must be there
 */
public record CallApplicationParameters(
        Cited<OffsetDateTime> deadline,
        Cited<LocalDate> supportUntil,
        @NotEmpty @Distinct(by = "type") List<@Valid Needed> documents) {

    public CallApplicationParameters {
        requireNonNull(deadline, "deadline");
        requireNonNull(supportUntil, "supportUntil");
        documents = List.copyOf(documents);
    }

    /**
     * A document that must be there.
     *
     * @param type which document
     * @param format in which format
     * @param citation where it comes from
     */
    public record Needed(DocumentType type, DocumentFormat format, Citation citation) {
        public Needed {
            requireNonNull(type, "type");
            requireNonNull(format, "format");
            requireNonNull(citation, "citation");
        }
    }
}
