package jp.chiikiryoku.core.edition;

import java.util.List;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;

/**
 * What the editions of a programme hold for one kind of payload, whoever answers that kind.
 *
 * @param <R> the type of the editions' parameters
 */
public interface EditionPart<R> {

    /** Returns the name of the kind on the wire, such as {@code local10000}. */
    String name();

    /** Returns the rules that an edition which serves the kind must cite. */
    List<String> ruleIds();

    /** Checks that the parameters of an edition hold what this kind needs; an edition may serve some kinds alone. */
    default void checkParameters(R parameters, Pointer place, Problems problems) {}

    /**
     * Tries whether this kind can be answered under an edition.
     *
     * @throws IllegalArgumentException if the parameters contradict each other
     */
    void prepare(Edition<R> edition);
}
