package jp.chiikiryoku.dxtalent.application;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Phrase;
import jp.chiikiryoku.dxtalent.edition.DocumentFormat;
import jp.chiikiryoku.dxtalent.edition.DocumentType;
import jp.chiikiryoku.dxtalent.edition.DxTalentTexts;
import org.jspecify.annotations.Nullable;

/**
 * A document that an application lacks or has in the wrong format, as the finding of {@code DXP-DOCUMENTS} lists it (提出が必要な書類).
 *
 * <p>A proposal that is submitted as a PDF file is {@code PROPOSAL}, {@code POWERPOINT}, {@code /documents/1/format}.
 *
 * @param type which document
 * @param format the format in which it has to be submitted, or null if any will do
 * @param pointers where it stands in the wrong format, as JSON Pointers, or the list where it is missing
 */
public record DocumentToSubmit(DocumentType type, @Nullable DocumentFormat format, List<String> pointers)
        implements Phrase {

    public DocumentToSubmit {
        requireNonNull(type, "type");
        pointers = List.copyOf(pointers);
    }

    @Override
    public String in(Language language) {
        // A text of its own: another one is being rendered around it.
        StringBuilder out = new StringBuilder();
        if (format == null) {
            DxTalentTexts.TEXTS.append(language, "document.in-any-format", Facts.of("type", type), out);
        } else {
            DxTalentTexts.TEXTS.append(language, "document.in-format", Facts.of("type", type, "format", format), out);
        }
        return out.toString();
    }
}
