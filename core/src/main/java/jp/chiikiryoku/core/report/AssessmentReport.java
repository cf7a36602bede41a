package jp.chiikiryoku.core.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.money.YenRange;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in one language, as the wire contract shapes it.
 *
 * @param kind the kind of payload
 * @param edition the id of the edition that was applied
 * @param verdict the answer to the whole
 * @param amounts every amount in yen, by its name
 * @param findings one finding for each rule
 * @param steps how the amounts came about
 * @param openQuestions the inputs that could still change something, as JSON Pointers
 * @param openParameters the parameters that the sources leave open and on which this answer bears
 * @param notes what a reader should know beside
 * @param notEncoded conditions that the library does not judge
 */
public record AssessmentReport(
        String kind,
        String edition,
        String verdict,
        Map<String, YenRange> amounts,
        List<FindingLine> findings,
        List<StepLine> steps,
        List<String> openQuestions,
        List<ParameterLine> openParameters,
        List<String> notes,
        List<String> notEncoded)
        implements Report {

    /** Reports an assessment as the contract shapes it. */
    public static final ReportFormat<Assessment> FORMAT = new AssessmentReporter();

    public AssessmentReport {
        amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
        openQuestions = List.copyOf(openQuestions);
        openParameters = List.copyOf(openParameters);
        notes = List.copyOf(notes);
        notEncoded = List.copyOf(notEncoded);
    }

    /**
     * One finding.
     *
     * @param rule the rule's permanent id
     * @param outcome its answer
     * @param pointer the input that decided, as a JSON Pointer
     * @param message what was found and why
     * @param facts what was compared: numbers and names
     * @param remedies what would satisfy the rule
     * @param citation where the rule comes from
     */
    public record FindingLine(
            String rule,
            String outcome,
            String pointer,
            String message,
            Map<String, Object> facts,
            List<RemedyLine> remedies,
            Citation citation) {}

    /**
     * One remedy.
     *
     * @param id which remedy
     * @param changes what to change, all of it together
     * @param message what that means
     */
    public record RemedyLine(String id, List<ChangeLine> changes, String message) {}

    /**
     * One change of a remedy.
     *
     * @param pointer the place in the payload, as a JSON Pointer
     * @param to what stands there afterwards, as plain JSON
     */
    public record ChangeLine(String pointer, Object to) {}

    /**
     * One parameter that the sources leave open.
     *
     * @param parameter where it stands among the parameters of the edition, as a JSON Pointer
     * @param readings how it can be read
     */
    public record ParameterLine(String parameter, List<ReadingLine> readings) {

        /** Reports an open parameter in one language. */
        public static ParameterLine of(OpenParameter parameter, Renderer renderer) {
            return new ParameterLine(
                    parameter.parameter().toString(),
                    IntStream.range(0, parameter.readings().size())
                            .mapToObj(reading -> ReadingLine.of(parameter, reading, renderer))
                            .toList());
        }
    }

    /**
     * One reading of an open parameter.
     *
     * @param value the value, with its unit if it has one
     * @param citation where it comes from
     */
    public record ReadingLine(String value, Citation citation) {

        private static ReadingLine of(OpenParameter parameter, int reading, Renderer renderer) {
            return new ReadingLine(
                    renderer.renderValue(parameter.value(reading)),
                    parameter.readings().get(reading).citation());
        }
    }

    /**
     * One step of a calculation.
     *
     * @param amount the amount to which it leads
     * @param text the step, written so that it can be redone by hand
     * @param citation the source of the parameter that it uses, if it uses one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepLine(
            String amount, String text, @Nullable Citation citation) {}
}
