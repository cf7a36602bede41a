package jp.chiikiryoku.core.jakarta.internal;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.jakarta.Unsatisfied;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.LocalizedText;

/**
 * The assessment of payloads of one kind.
 *
 * @param <P> the stated record
 * @param kind the kind
 * @param violated the message template of what is violated
 */
record EligibleCheck<P extends StatedPayload>(Kind<P, Assessment> kind, String violated) {

    boolean isSatisfied(StatedPayload payload, ConstraintValidatorContext context) {
        Assessment assessment;
        try {
            assessment = kind.assess(typed(payload));
        } catch (MalformedPayloadException malformed) {
            report(malformed.problems(), context);
            return false;
        }
        List<Requirement> unsatisfied = assessment.requirement().unsatisfied(assessment.findings());
        if (unsatisfied.isEmpty()) {
            return true;
        }
        report(unsatisfied, assessment, context);
        return false;
    }

    private P typed(StatedPayload payload) {
        Class<P> type = kind.form().type();
        if (!type.isInstance(payload)) {
            throw new IllegalArgumentException(
                    "The payload (" + payload.getClass().getName() + ") of the kind " + kind.name() + " must be of "
                            + type.getName() + ".");
        }
        return type.cast(payload);
    }

    private void report(List<Problem> problems, ConstraintValidatorContext context) {
        ViolationWriter violations = new ViolationWriter(context);
        problems.forEach(problem -> violations.add(Eligible.MALFORMED, problem, kind.texts()));
    }

    private void report(List<Requirement> nodes, Assessment assessment, ConstraintValidatorContext context) {
        ViolationWriter violations = new ViolationWriter(context);
        for (Requirement node : nodes) {
            Outcome outcome = node.outcome(assessment.findings());
            List<Finding> findings =
                    node.rules().stream().map(assessment::finding).toList();
            violations.add(
                    outcome == Outcome.VIOLATED ? violated : Eligible.UNDETERMINED,
                    findings.get(0).pointer(),
                    text(findings),
                    new Unsatisfied(outcome, findings));
        }
    }

    private LocalizedText text(List<Finding> findings) {
        return new LocalizedText(text(findings, Language.JA), text(findings, Language.EN));
    }

    private String text(List<Finding> findings, Language language) {
        Renderer renderer = kind.renderer(language);
        return findings.stream().map(renderer::render).collect(Collectors.joining(language == Language.EN ? " " : ""));
    }
}
