package jp.chiikiryoku.core.constraint;

import java.util.List;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.core.payload.StatedPayload;
import jp.chiikiryoku.core.text.Language;

/** One node of a requirement that is not satisfied, or one problem for which the rules could not be asked. */
record Shortcoming(String template, Pointer pointer) {

    static <P extends StatedPayload> List<Shortcoming> of(
            PayloadKind<P, ?> kind, StatedPayload payload, Outcome reported) {
        P typed = kind.form().type().cast(payload);
        List<Problem> problems = kind.check(typed);
        if (!problems.isEmpty()) {
            // Told once, by the constraint that reports violations.
            return reported == Outcome.VIOLATED
                    ? problems.stream().map(Shortcoming::of).toList()
                    : List.of();
        }
        Assessment assessment = kind.assess(typed);
        return assessment.requirement().unsatisfied(assessment.findings()).stream()
                .filter(node -> node.outcome(assessment.findings()) == reported)
                .map(node -> of(node, assessment))
                .toList();
    }

    private static Shortcoming of(Problem problem) {
        return new Shortcoming(Violations.templateOf(problem), problem.pointer());
    }

    private static Shortcoming of(Requirement node, Assessment assessment) {
        List<Finding> findings = node.rules().stream().map(assessment::finding).toList();
        String template = BilingualTemplate.of(
                message(findings, assessment, Language.JA), message(findings, assessment, Language.EN));
        return new Shortcoming(template, findings.get(0).pointer());
    }

    private static String message(List<Finding> findings, Assessment assessment, Language language) {
        return findings.stream()
                .map(finding -> assessment.message(finding, language))
                .collect(Collectors.joining(language == Language.EN ? " " : ""));
    }
}
