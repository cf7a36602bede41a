package jp.chiikiryoku.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.text.Language;

/** What a vector expects of an answer: everything it names, and of each list no more and no fewer. */
final class Expectation {

    private final JsonNode vector;

    private Expectation(JsonNode vector) {
        this.vector = vector;
    }

    static Expectation of(JsonNode vector) {
        return new Expectation(vector);
    }

    <A> List<String> differences(Kind<?, A> kind, byte[] payload) {
        if (vector.has("problems") == vector.has("expect")) {
            return List.of("The vector must have either problems or expect.");
        }
        if (vector.path("problems").isEmpty() && vector.path("expect").isEmpty()) {
            return List.of("The vector must expect a problem or an answer.");
        }
        return kind.answer(payload).match(value -> ofAnswer(value, kind), this::ofProblems);
    }

    private List<String> ofProblems(List<Problem> problems) {
        Set<String> found = problems.stream().map(Problem::toString).collect(Collectors.toCollection(TreeSet::new));
        return vector.has("expect")
                ? List.of("The payload must be well formed, but has the problems " + found + ".")
                : compare("problems", expectedProblems(), found);
    }

    private Set<String> expectedProblems() {
        Set<String> expected = new TreeSet<>();
        for (JsonNode problem : vector.path("problems")) {
            expected.add("\"" + problem.path("pointer").asText() + "\" "
                    + problem.path("code").asText());
        }
        return expected;
    }

    private <A> List<String> ofAnswer(A value, Kind<?, A> kind) {
        if (vector.has("problems")) {
            return List.of("The payload must have the problems " + expectedProblems() + ", but is well formed.");
        }
        return value instanceof Assessment assessment
                ? ofAssessment(assessment)
                : PlainExpectation.differences(vector.path("expect"), kind.report(value, Language.JA));
    }

    private List<String> ofAssessment(Assessment assessment) {
        if (!vector.path("expect").has("verdict")) {
            return List.of("The vector must expect a verdict.");
        }
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, JsonNode> one : vector.path("expect").properties()) {
            differences.addAll(compare(one.getKey(), one.getValue(), assessment));
        }
        return differences;
    }

    private static List<String> compare(String name, JsonNode expected, Assessment assessment) {
        return switch (name) {
            case "edition" ->
                compare(name, expected.asText(), assessment.edition().id());
            case "verdict" ->
                compare(name, expected.asText(), assessment.verdict().name());
            case "outcomes" -> compare(name, texts(expected), outcomes(assessment));
            case "amounts" -> compare(name, texts(expected), amounts(assessment));
            case "openQuestions" -> compare(name, elements(expected), questions(assessment));
            case "openParameters" -> compare(name, elements(expected), openParameters(assessment));
            default -> List.of("This version cannot check " + name + ".");
        };
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> one : object.properties()) {
            JsonNode value = one.getValue();
            texts.put(
                    one.getKey(),
                    value.isObject()
                            ? interval(
                                    value.path("yen").asText(),
                                    value.path("atMost").asText())
                            : value.asText());
        }
        return texts;
    }

    private static Set<String> elements(JsonNode list) {
        Set<String> elements = new TreeSet<>();
        list.forEach(element -> elements.add(element.asText()));
        return elements;
    }

    private static Map<String, String> outcomes(Assessment assessment) {
        Map<String, String> outcomes = new TreeMap<>();
        assessment
                .findings()
                .forEach(finding ->
                        outcomes.put(finding.rule().id(), finding.outcome().name()));
        return outcomes;
    }

    private static Map<String, String> amounts(Assessment assessment) {
        Map<String, String> amounts = new TreeMap<>();
        assessment
                .amounts()
                .forEach(amount -> amounts.put(
                        amount.key().wireName(),
                        interval(
                                Long.toString(amount.range().yen().value()),
                                Long.toString(amount.range().atMost().value()))));
        return amounts;
    }

    private static Set<String> questions(Assessment assessment) {
        return assessment.openQuestions().stream()
                .map(Pointer::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> openParameters(Assessment assessment) {
        return assessment.openParameters().stream()
                .map(open -> open.parameter().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String interval(String yen, String atMost) {
        return yen + " to " + atMost;
    }

    private static List<String> compare(String name, Object expected, Object found) {
        return expected.equals(found)
                ? List.of()
                : List.of(name + ": expected " + expected + ", but found " + found + ".");
    }
}
