package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;

/**
 * Something that a reader of the result should know and that changes nothing in it (付記).
 *
 * @param text the key of its text
 * @param facts what the text mentions
 */
public record Note(String text, Facts facts) {

    public Note {
        requireNonNull(text, "text");
        requireNonNull(facts, "facts");
    }

    /**
     * Renders the note.
     *
     * @param texts the texts of the programme
     * @param language the language
     * @return a sentence
     */
    public String message(Texts texts, Language language) {
        return texts.render(language, text, facts);
    }
}
