package jp.chiikiryoku.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.core.report.ReportWriter;

/**
 * Compares what a vector expects of a solution with its report, member by member: {@code {"need": "n1"}} matches a pair of
 * that need whatever its score is, and {@code "n1"} a post of that id.
 */
final class PlainExpectation {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PlainExpectation() {}

    static List<String> differences(JsonNode expected, Report report) {
        JsonNode found = tree(report);
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : expected.properties()) {
            JsonNode value = found.path(member.getKey());
            if (!matches(member.getValue(), value)) {
                differences.add(member.getKey() + ": expected " + member.getValue() + ", but found "
                        + (value.isMissingNode() ? "nothing" : value) + ".");
            }
        }
        return differences;
    }

    // A vector names what it expects: of an object some members, of a list every element, of a post its id.
    private static boolean matches(JsonNode expected, JsonNode found) {
        if (expected.isArray() && found.isArray()) {
            return expected.size() == found.size()
                    && IntStream.range(0, expected.size()).allMatch(i -> matches(expected.get(i), found.get(i)));
        }
        if (expected.isObject() && found.isObject()) {
            return expected.properties().stream()
                    .allMatch(member -> matches(member.getValue(), found.path(member.getKey())));
        }
        return expected.equals(expected.isTextual() && found.isObject() ? found.path("id") : found);
    }

    private static JsonNode tree(Report report) {
        try {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            ReportWriter.compact().write(report, json);
            return JSON.readTree(json.toByteArray());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
