package jp.chiikiryoku.dxtalent.application;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.dxtalent.edition.DocumentFormat;
import jp.chiikiryoku.dxtalent.edition.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * One document of an application (応募書類).
 *
 * @param type which document
 * @param format in which format
 */
public record Document(
        @NotNull(message = Messages.REQUIRED) @Nullable DocumentType type,
        @NotNull(message = Messages.REQUIRED) @Nullable DocumentFormat format) {

    /** Obtains a document. */
    public static Document of(DocumentType type, DocumentFormat format) {
        return new Document(type, format);
    }
}
