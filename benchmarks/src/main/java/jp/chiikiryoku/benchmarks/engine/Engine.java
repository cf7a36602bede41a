package jp.chiikiryoku.benchmarks.engine;

import jp.chiikiryoku.local10000.application.Application;

/**
 * One way of answering the nine rules and the three amounts of ローカル10,000プロジェクト.
 *
 * @param <I> the form in which the engine naturally takes an application
 * @param <O> what it naturally answers
 */
public interface Engine<I, O> {

    /**
     * Puts an application into the engine's natural form; never measured.
     *
     * @param application a well-formed application without rulings
     * @return the input
     */
    I prepare(Application application);

    /**
     * Answers; this alone is measured.
     *
     * @param input the input
     * @return outcomes, verdict and amounts in the engine's own form
     */
    O decide(I input);

    /**
     * Reads an answer, so that engines can be compared; never measured.
     *
     * @param output the engine's answer
     * @return the same as values
     */
    Decision read(O output);
}
