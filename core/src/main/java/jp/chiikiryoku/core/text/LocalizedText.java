package jp.chiikiryoku.core.text;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;

/**
 * A text that stands in both languages, as edition files hold them.
 *
 * @param ja the Japanese text
 * @param en the English text
 */
public record LocalizedText(@NotBlank String ja, @NotBlank String en) implements Phrase {

    public LocalizedText {
        requireNonNull(ja, "ja");
        requireNonNull(en, "en");
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? ja : en;
    }
}
