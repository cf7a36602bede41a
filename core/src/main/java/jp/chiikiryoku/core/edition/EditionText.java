package jp.chiikiryoku.core.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Phrase;

/**
 * A text of an edition in both languages, for some or all of the kinds that it serves.
 *
 * @param ja the Japanese text
 * @param en the English text
 * @param kinds the kinds of payload whose results show it; empty for all kinds of the edition
 */
public record EditionText(
        @NotBlank String ja, @NotBlank String en, @Distinct List<String> kinds) implements Phrase {

    public EditionText {
        requireNonNull(ja, "ja");
        requireNonNull(en, "en");
        kinds = List.copyOf(kinds);
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? ja : en;
    }

    /** Tells whether the results of a kind show it. */
    boolean isOf(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
