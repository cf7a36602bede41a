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
import org.jspecify.annotations.Nullable;

/**
 * What an edition asks of an application.
 *
 * @param deadline the last instant at which an application is accepted
 * @param supportFrom the first day by which the notice of adoption can be expected to be there
 * @param supportUntil the last day of the support
 * @param documents the documents that are to be submitted
 */
public record CallApplicationParameters(
        Cited<OffsetDateTime> deadline,
        Cited<LocalDate> supportFrom,
        Cited<LocalDate> supportUntil,
        @NotEmpty @Distinct(by = "type") List<@Valid Needed> documents) {

    public CallApplicationParameters {
        requireNonNull(deadline, "deadline");
        requireNonNull(supportFrom, "supportFrom");
        requireNonNull(supportUntil, "supportUntil");
        documents = List.copyOf(documents);
    }

    /**
     * A document that is to be submitted.
     *
     * @param type which document
     * @param format in which format, or null if the format is free
     * @param omission whether it may be left out
     * @param citation where it comes from
     */
    public record Needed(DocumentType type, @Nullable DocumentFormat format, Omission omission, Citation citation) {
        public Needed {
            requireNonNull(type, "type");
            requireNonNull(omission, "omission");
            requireNonNull(citation, "citation");
        }
    }
}
