package jp.chiikiryoku.core.payload;

import java.util.List;
import jp.chiikiryoku.core.assessment.Note;
import jp.chiikiryoku.core.form.Problems;

/**
 * Solves well-formed payloads of one kind under one edition.
 *
 * <p>A solver reads no clock, file, locale or network, and is immutable and thread-safe.
 *
 * @param <P> the type of payload
 * @param <S> the type of solution
 */
public interface Solver<P, S extends Solution> {

    /**
     * Checks that the edition knows what the payload uses.
     *
     * @param payload the payload, of which parts may be missing
     * @param problems where to report
     */
    void checkAgainst(P payload, Problems problems);

    /**
     * Solves a payload.
     *
     * @param payload a well-formed payload
     * @param notes what a reader should know of the edition
     * @return the solution, which carries the notes
     */
    S solve(P payload, List<Note> notes);
}
