package jp.chiikiryoku.core.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jp.chiikiryoku.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A document that editions cite.
 *
 * @param id the id by which it is cited
 * @param title what it is called
 * @param reference where it can be found, such as an address, if that is known
 */
public record SourceDocument(
        @NotBlank String id,
        LocalizedText title,
        @Nullable @NotBlank String reference) {

    public SourceDocument {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
    }
}
