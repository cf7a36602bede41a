package jp.chiikiryoku.core.payload;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.edition.Edition;

/**
 * What a programme tells core about one kind of payload that rules assess.
 *
 * @param <P> the type of payload
 * @param <R> the type of the editions' parameters
 */
public interface KindDefinition<P extends StatedPayload, R> extends PayloadDefinition<P, R> {

    /**
     * Makes the rules of this kind under an edition, with everything looked up beforehand.
     *
     * @param edition an edition that serves this kind and cites each of its rules
     * @return the ruleset
     * @throws IllegalArgumentException if the parameters contradict each other
     */
    Ruleset<P> ruleset(Edition<R> edition);

    @Override
    default void prepare(Edition<R> edition) {
        requireNonNull(ruleset(edition), "ruleset");
    }
}
