package jp.chiikiryoku.core.kind;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.report.PlainValues;

/** Applies remedies to the JSON text of a payload. */
public final class Remedies {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Remedies() {}

    /**
     * Returns a payload as a remedy changes it.
     *
     * @param json a well-formed payload, a JSON object in UTF-8
     * @throws IllegalArgumentException if the text is no JSON or has no place that the remedy names
     */
    public static byte[] apply(byte[] json, Remedy remedy) {
        try {
            JsonNode payload = JSON.readTree(json);
            for (Change change : remedy.changes()) {
                apply(payload, change);
            }
            return JSON.writeValueAsBytes(payload);
        } catch (IOException exception) {
            throw new IllegalArgumentException("The payload must be JSON.", exception);
        }
    }

    private static void apply(JsonNode payload, Change change) {
        List<String> steps = change.pointer().steps();
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("The pointer (root) must lead into the payload.");
        }
        JsonNode parent = payload;
        for (String step : steps.subList(0, steps.size() - 1)) {
            parent = parent.isArray() ? parent.path(Integer.parseInt(step)) : parent.path(step);
        }
        String last = steps.get(steps.size() - 1);
        JsonNode value = JSON.valueToTree(PlainValues.of(change.to()));
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else if (parent instanceof ArrayNode array && Integer.parseInt(last) < array.size()) {
            array.set(Integer.parseInt(last), value);
        } else {
            throw new IllegalArgumentException("The pointer (" + change.pointer() + ") must lead into the payload.");
        }
    }
}
