package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.Facts;
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

    /**
     * Checks that the parts are there.
     *
     * @param amount the amount to which the step leads
     * @param text the key of its text
     * @param operands what was taken and what came out, as typed values
     * @param citation the source of the parameter that the step uses, or null if it uses none
     */
    public Step {
        requireNonNull(amount, "amount");
        requireNonNull(text, "text");
        requireNonNull(operands, "operands");
    }
}
