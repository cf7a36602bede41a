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
     * Checks that the edition knows what the payload uses; whatever can be stated is known unless a programme says
     * otherwise.
     */
    default void checkEdition(P payload, Problems problems) {}

    /**
     * Makes the checked record.
     *
     * @return the same without nulls where none can be
     */
    C checked(P payload);

    /** Calculates every amount; none unless a programme says otherwise. */
    default Calculation calculate(C checked, List<Finding> findings) {
        return Calculation.NONE;
    }

    /** Returns what a reader should know beside; nothing unless a programme says otherwise. */
    default List<Message> notes(C checked) {
        return List.of();
    }

    /**
     * Returns what a reader should know of a verdict, once rulings have settled what the facts leave open; nothing unless
     * a programme says otherwise.
     */
    default List<Message> notes(Verdict verdict) {
        return List.of();
    }
}
