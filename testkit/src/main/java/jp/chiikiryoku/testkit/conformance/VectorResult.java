package jp.chiikiryoku.testkit.conformance;

import java.util.List;

/**
 * What came of one vector.
 *
 * @param file the vector's file, relative to the pack
 * @param kind the kind of payload, empty if the file does not tell
 * @param status whether it passed
 * @param differences how the answer differs from what the vector expects, or why it was not run
 */
public record VectorResult(String file, String kind, Status status, List<String> differences) {

    /** Whether a vector passed. */
    public enum Status {
        /** The answer is exactly what the vector expects. */
        PASSED,
        /** The answer differs, or the file is no vector. */
        FAILED,
        /** No module on the path brings the kind. */
        NOT_RUN
    }

    public VectorResult {
        differences = List.copyOf(differences);
    }

    /**
     * Tells whether the vector passed.
     *
     * @return true if the answer is exactly what the vector expects
     */
    public boolean isPassed() {
        return status == Status.PASSED;
    }
}
