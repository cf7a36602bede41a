package jp.chiikiryoku.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.core.report.ReportWriter;

/** Compares what a vector expects of a solution with its report, member by member. */
final class PlainExpectation {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PlainExpectation() {}

    static List<String> differences(JsonNode expected, Report report) {
        JsonNode found = tree(report);
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : expected.properties()) {
            JsonNode value = found.path(member.getKey());
            if (!member.getValue().equals(value)) {
                differences.add(member.getKey() + ": expected " + member.getValue() + ", but found "
                        + (value.isMissingNode() ? "nothing" : value) + ".");
            }
        }
        return differences;
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
