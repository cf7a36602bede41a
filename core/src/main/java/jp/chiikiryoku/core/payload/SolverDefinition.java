package jp.chiikiryoku.core.payload;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.edition.Edition;

/**
 * What a programme tells core about one kind of payload that is solved as a whole.
 *
 * @param <P> the type of payload
 * @param <R> the type of the editions' parameters
 * @param <S> the type of solution
 */
public interface SolverDefinition<P extends StatedPayload, R, S extends Solution> extends PayloadDefinition<P, R> {

    /**
     * Makes the solver of this kind under an edition, with everything looked up beforehand.
     *
     * @param edition an edition that serves this kind
     * @return the solver
     * @throws IllegalArgumentException if the parameters contradict each other
     */
    Solver<P, S> solver(Edition<R> edition);

    /**
     * Returns the record that a solution is rendered as.
     *
     * @return the type of {@link Solution#report}
     */
    Class<? extends SolutionReport> reportType();

    @Override
    default void prepare(Edition<R> edition) {
        requireNonNull(solver(edition), "solver");
    }
}
