package jp.chiikiryoku.core.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import jp.chiikiryoku.core.form.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a payload, in one language.
 *
 * @param kind the kind of payload
 * @param problems its problems
 * @param moreProblems true if it has more problems than are listed, otherwise null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemReport(
        String kind, List<Line> problems, @Nullable Boolean moreProblems) implements Report {

    public ProblemReport {
        problems = List.copyOf(problems);
    }

    /**
     * One problem.
     *
     * @param pointer where it lies, as a JSON Pointer
     * @param code its stable code
     * @param message what is wrong and what would be right
     */
    public record Line(String pointer, String code, String message) {}

    /** Reports all problems of a payload. */
    public static ProblemReport of(String kind, List<Problem> problems, Renderer renderer) {
        return of(kind, problems, false, renderer);
    }

    /**
     * Reports the problems of a payload that may have more.
     *
     * @param moreProblems whether it has more problems than these
     */
    public static ProblemReport of(String kind, List<Problem> problems, boolean moreProblems, Renderer renderer) {
        return new ProblemReport(
                kind,
                problems.stream()
                        .map(problem -> new Line(
                                problem.pointer().toString(), problem.code().code(), renderer.render(problem)))
                        .toList(),
                moreProblems ? Boolean.TRUE : null);
    }
}
