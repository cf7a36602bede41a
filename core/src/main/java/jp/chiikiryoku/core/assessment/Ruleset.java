package jp.chiikiryoku.core.assessment;

import java.util.List;
import jp.chiikiryoku.core.form.Problems;

/**
 * The rules of one kind of payload under one edition, with everything looked up beforehand.
 *
 * <p>A ruleset reads no clock, file, locale or network, and is immutable and thread-safe.
 *
 * @param <P> the type of payload
 */
public interface Ruleset<P> {

    /**
     * Checks that the edition knows what the payload uses.
     *
     * @param payload the payload, of which parts may be missing
     * @param problems where to report
     */
    void checkAgainst(P payload, Problems problems);

    /**
     * Returns what a payload of this kind must fulfil.
     *
     * @return the tree of rules
     */
    Requirement requirement();

    /**
     * Asks every rule and computes every amount.
     *
     * @param payload a well-formed payload
     * @return findings, amounts and steps
     */
    Evaluation evaluate(P payload);

    /**
     * Returns what a reader should know of a verdict, once rulings have settled what the facts leave open.
     *
     * @param verdict the verdict
     * @return the notes, none unless a programme says otherwise
     */
    default List<Note> notes(Verdict verdict) {
        return List.of();
    }
}
