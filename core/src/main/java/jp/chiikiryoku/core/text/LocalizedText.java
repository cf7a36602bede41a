package jp.chiikiryoku.core.text;

import static java.util.Objects.requireNonNull;

/**
 * A text that stands in both languages, as edition files hold them.
 *
 * @param ja the Japanese text
 * @param en the English text
 */
public record LocalizedText(String ja, String en) {

    /**
     * Checks that both texts are there.
     *
     * @param ja the Japanese text
     * @param en the English text
     */
    public LocalizedText {
        requireNonNull(ja, "ja");
        requireNonNull(en, "en");
    }

    /**
     * Returns the text in a language.
     *
     * @param language the language
     * @return the text
     */
    public String in(Language language) {
        return language == Language.JA ? ja : en;
    }
}
