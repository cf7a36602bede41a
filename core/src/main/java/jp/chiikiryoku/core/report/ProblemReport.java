package jp.chiikiryoku.core.report;

import java.util.List;
import jp.chiikiryoku.core.form.Problem;

/**
 * What is wrong with a payload, in one language.
 *
 * @param kind the kind of payload
 * @param problems all its problems
 */
public record ProblemReport(String kind, List<Line> problems) implements Report {

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

    /** Reports problems. */
    public static ProblemReport of(String kind, List<Problem> problems, Renderer renderer) {
        return new ProblemReport(
                kind,
                problems.stream()
                        .map(problem -> new Line(
                                problem.pointer().toString(), problem.code().code(), renderer.render(problem)))
                        .toList());
    }
}
