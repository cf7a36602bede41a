package jp.chiikiryoku.core.jakarta;

import java.util.List;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.text.Language;

/** One node of a requirement that is not satisfied, or one problem for which the rules could not be asked. */
record Shortcoming(String template, Pointer pointer) {

    static <P extends StatedPayload> List<Shortcoming> of(
            Kind<P, Assessment> kind, StatedPayload payload, Outcome reported) {
        P typed = kind.form().type().cast(payload);
        List<Problem> problems = kind.check(typed);
        if (!problems.isEmpty()) {
            // Told once, by the constraint that reports violations.
            return reported == Outcome.VIOLATED
                    ? problems.stream().map(problem -> of(problem, kind)).toList()
                    : List.of();
        }
        Assessment assessment = kind.assess(typed);
        return assessment.requirement().unsatisfied(assessment.findings()).stream()
                .filter(node -> node.outcome(assessment.findings()) == reported)
                .map(node -> of(node, assessment, kind))
                .toList();
    }

    private static Shortcoming of(Problem problem, Kind<?, ?> kind) {
        return new Shortcoming(Violations.templateOf(problem, kind.texts()), problem.pointer());
    }

    private static Shortcoming of(Requirement node, Assessment assessment, Kind<?, ?> kind) {
        List<Finding> findings = node.rules().stream().map(assessment::finding).toList();
        String template = BilingualTemplate.of(
                message(findings, kind.renderer(Language.JA)), message(findings, kind.renderer(Language.EN)));
        return new Shortcoming(template, findings.get(0).pointer());
    }

    private static String message(List<Finding> findings, Renderer renderer) {
        return findings.stream()
                .map(renderer::render)
                .collect(Collectors.joining(renderer.language() == Language.EN ? " " : ""));
    }
}
