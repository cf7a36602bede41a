package jp.chiikiryoku.core.assessment;

import java.util.List;
import jp.chiikiryoku.core.form.Pointer;

/**
 * The amounts of one payload and how they come about, before the verdict is known.
 *
 * @param amounts the amounts if the requirement is satisfied, in yen
 * @param steps how the amounts come about
 * @param openQuestions the inputs whose absence leaves an amount open
 * @param nothingAccepted whether something is claimed and the exact sum of what is at most accepted is zero: half a yen
 *     is not nothing, although it is shown as 0
 */
public record Calculation(
        List<Amount> amounts, List<Step> steps, List<Pointer> openQuestions, boolean nothingAccepted) {

    /** The calculation of a kind that has no amount. */
    public static final Calculation NONE = new Calculation(List.of(), List.of(), List.of());

    public Calculation {
        amounts = List.copyOf(amounts);
        steps = List.copyOf(steps);
        openQuestions = List.copyOf(openQuestions);
    }

    /** Obtains a calculation of amounts that are not claimed item by item. */
    public Calculation(List<Amount> amounts, List<Step> steps, List<Pointer> openQuestions) {
        this(amounts, steps, openQuestions, false);
    }
}
