package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;

/**
 * The smallest change that would satisfy a violated rule (是正案).
 *
 * <p>Applied to the payload, the changes leave it well formed and the rule satisfied; one yen or one day less does not.
 *
 * @param id which remedy of the rule this is, such as {@code lower-public-money}
 * @param text the key of its text
 * @param changes what to change, all of it together
 * @param facts what its text mentions
 */
public record Remedy(String id, String text, List<Change> changes, Facts facts) {

    public Remedy {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
        changes = List.copyOf(changes);
        requireNonNull(facts, "facts");
    }

    /**
     * Renders what to change.
     *
     * @param texts the texts of the programme
     * @param language the language
     * @return one or two sentences
     */
    public String message(Texts texts, Language language) {
        return texts.render(language, text, facts);
    }
}
