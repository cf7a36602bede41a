package jp.chiikiryoku.core.report;

/**
 * How the answers of a kind are reported.
 *
 * @param <A> the answer, such as an assessment
 */
public interface ReportFormat<A> {

    /** Returns the record that mirrors the report name for name. */
    Class<? extends Report> type();

    /** Reports an answer in one language. */
    Report report(A answer, Renderer renderer);
}
