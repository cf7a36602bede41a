package jp.chiikiryoku.dxtalent.application.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.dxtalent.application.Document;
import jp.chiikiryoku.dxtalent.edition.DocumentFormat;
import jp.chiikiryoku.dxtalent.edition.DocumentType;

/** A well-formed document. */
record CheckedDocument(DocumentType type, DocumentFormat format) {

    static CheckedDocument of(Document document) {
        return new CheckedDocument(
                requireNonNull(document.type(), "type"), requireNonNull(document.format(), "format"));
    }
}
