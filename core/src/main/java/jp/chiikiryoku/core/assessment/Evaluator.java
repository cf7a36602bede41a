package jp.chiikiryoku.core.assessment;

import java.util.List;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.text.Message;

/**
 * What a programme asks and calculates of one kind of payload under one edition, with everything looked up beforehand.
 *
 * <p>The {@link Assessor} calls it in the order of its methods. It reads no clock, file, locale or network, and is
 * immutable and thread-safe.
 *
 * @param <P> the stated record
 * @param <C> the checked record, which rules and formulas see
 */
public interface Evaluator<P, C> {

    /** Returns what a payload of this kind must fulfil. */
    Requirement requirement();

    /** Returns the rules. */
    RuleSet<C> rules();

    /**
     * Checks that the edition knows what the payload uses, such as a priority field; does nothing by default.
     *
     * @param payload the payload, well formed
     * @param problems receives a {@code not-in-edition} for each use that the edition does not know
     */
    default void checkEdition(P payload, Problems problems) {}

    /**
     * Makes the checked record.
     *
     * @param payload the payload, well formed and known to the edition
     * @return the same facts, without nulls where a fact cannot be missing
     */
    C checked(P payload);

    /**
     * Calculates every amount; none by default.
     *
     * @param findings the findings of the rules before rulings settle any of them
     */
    default Calculation calculate(C checked, List<Finding> findings) {
        return Calculation.NONE;
    }

    /** Returns notes on the payload, such as figures that lie outside a printed range; none by default. */
    default List<Message> notes(C checked) {
        return List.of();
    }

    /**
     * Returns notes on a verdict; none by default.
     *
     * @param verdict the verdict after rulings
     */
    default List<Message> notes(Verdict verdict) {
        return List.of();
    }
}
