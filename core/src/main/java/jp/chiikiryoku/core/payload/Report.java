package jp.chiikiryoku.core.payload;

/**
 * An answer in one language: plain texts and numbers, the only result that is written as JSON, as text or as a page.
 *
 * <p>It mirrors the wire contract name for name and carries Jackson annotations only, so that any JSON library that
 * knows records writes it alike.
 */
public sealed interface Report permits AssessmentReport, ProblemReport, SolutionReport {

    /**
     * Returns the kind of payload.
     *
     * @return the kind, such as {@code local10000}
     */
    String kind();
}
