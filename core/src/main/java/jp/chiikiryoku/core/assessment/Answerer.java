package jp.chiikiryoku.core.assessment;

import jp.chiikiryoku.core.form.Problems;

/**
 * What answers well-formed payloads of one kind under one edition: rules are one, a matching is another.
 *
 * <p>It reads no clock, file, locale or network, and is immutable and thread-safe.
 *
 * @param <P> the stated record
 * @param <A> the answer, such as an assessment
 */
public interface Answerer<P, A> {

    /** Checks that the edition knows what the payload uses. */
    void checkEdition(P payload, Problems problems);

    /** Answers a payload. */
    A answer(P payload, AssessmentContext context);
}
