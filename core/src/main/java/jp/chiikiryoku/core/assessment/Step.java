package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One step of a calculation that a reader can redo by hand (計算過程).
 *
 * @param amount the amount to which the step leads
 * @param text the key of its text
 * @param operands what was taken and what came out, as typed values
 * @param citation the source of the parameter that the step uses, or null if it uses none
 */
public record Step(
        AmountKey amount,
        String text,
        Facts operands,
        @Nullable Citation citation) {

    public Step {
        requireNonNull(amount, "amount");
        requireNonNull(text, "text");
        requireNonNull(operands, "operands");
    }

    /**
     * Renders the step, such as {@code 25,000,000円 × 3/4 = 18,750,000円}.
     *
     * @param texts the texts of the programme
     * @param language the language
     * @return what was taken, what was done with it and what came out
     */
    public String message(Texts texts, Language language) {
        return texts.render(language, text, operands);
    }
}
