package jp.chiikiryoku.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import jp.chiikiryoku.core.form.Pointer;

/**
 * One conformance vector, as a plain tree.
 *
 * @param tree the whole vector
 */
public record Vector(JsonNode tree) {

    /**
     * Returns its name.
     *
     * @return the name
     */
    public String name() {
        return tree.path("name").asText();
    }

    /**
     * Returns the kind of its payload.
     *
     * @return the name of the kind
     */
    public String kind() {
        return tree.path("kind").asText();
    }

    /**
     * Tells whether it expects an assessment.
     *
     * @return true if it does, false if it expects problems
     */
    public boolean isValid() {
        return tree.has("expect");
    }

    /**
     * Returns what it expects of an assessment.
     *
     * @param member the member, such as {@code outcomes}
     * @return the value, missing if it expects none
     */
    public JsonNode expected(String member) {
        return tree.path("expect").path(member);
    }

    /**
     * Returns its payload as a program would send it.
     *
     * @return the text in UTF-8
     */
    public byte[] payload() {
        try {
            return tree.has("text")
                    ? tree.path("text").textValue().getBytes(StandardCharsets.UTF_8)
                    : Vectors.JSON.writeValueAsBytes(tree.path("payload"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns a part of its payload.
     *
     * @param pointer where the part stands
     * @return the part, missing if there is none
     */
    public JsonNode payloadAt(Pointer pointer) {
        try {
            return Vectors.JSON.readTree(payload()).at(pointer.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
