package jp.chiikiryoku.core.payload;

import java.util.List;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;

/**
 * What a programme tells core about one kind of payload.
 *
 * @param <P> the type of payload
 * @param <R> the type of the editions' parameters
 */
public interface KindDefinition<P extends StatedPayload, R> {

    /**
     * Returns the name of the kind on the wire.
     *
     * @return the name, such as {@code local10000}
     */
    String name();

    /**
     * Returns the record that mirrors the payload name for name.
     *
     * @return the record type
     */
    Class<P> payloadType();

    /**
     * Returns the rules of the kind in the order in which results list them.
     *
     * @return the rules
     */
    List<? extends Rule> rules();

    /**
     * Returns the member that chooses the edition where the payload names none.
     *
     * @return how to read it
     */
    Reference<P> reference();

    /**
     * Checks that the parameters of an edition hold what this kind needs; an edition may serve some kinds alone.
     *
     * @param parameters the parameters of an edition that serves this kind
     * @param place where they stand
     * @param problems where to report
     */
    default void checkParameters(R parameters, Pointer place, Problems problems) {}

    /**
     * Makes the rules of this kind under an edition, with everything looked up beforehand.
     *
     * @param edition an edition that serves this kind and cites each of its rules
     * @return the ruleset
     * @throws IllegalArgumentException if the parameters contradict each other
     */
    Ruleset<P> ruleset(Edition<R> edition);
}
