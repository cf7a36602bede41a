package jp.chiikiryoku.core.report;

/**
 * How the answers of a kind are reported.
 *
 * @param <A> the answer, such as an assessment
 */
public interface ReportFormat<A> {

    /**
     * Returns the record that mirrors the report name for name.
     *
     * @return the record type
     */
    Class<? extends Report> type();

    /**
     * Reports an answer in one language.
     *
     * @param answer the answer
     * @param renderer renders the messages of the kind in that language
     * @return plain texts and numbers
     */
    Report report(A answer, Renderer renderer);
}
