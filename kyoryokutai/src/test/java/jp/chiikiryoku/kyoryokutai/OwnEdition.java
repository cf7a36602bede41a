package jp.chiikiryoku.kyoryokutai;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.testing.Vectors;

/** The shipped edition r6 as a user's own, called {@code own} and in force six years later, that a test changes. */
final class OwnEdition {

    private final ObjectNode tree;

    private OwnEdition(ObjectNode tree) {
        this.tree = tree;
    }

    static OwnEdition ofR6() throws IOException {
        try (InputStream json = Kyoryokutai.class.getResourceAsStream("editions/r6.json")) {
            return new OwnEdition((ObjectNode) Vectors.JSON.readTree(json))
                    .with("/id", "own")
                    .with("/fiscalYears", List.of(2030))
                    .with("/inForceFrom/value", "2030-04-01")
                    .with("/inForceUntil/value", "2031-03-31");
        }
    }

    OwnEdition with(String pointer, Object value) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(place.head());
        JsonNode node = Vectors.JSON.valueToTree(value);
        if (parent instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), node);
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), node);
        }
        return this;
    }

    OwnEdition without(String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(place.head());
        if (parent instanceof ArrayNode list) {
            list.remove(place.last().getMatchingIndex());
        } else {
            ((ObjectNode) parent).remove(place.last().getMatchingProperty());
        }
        return this;
    }

    Kyoryokutai load() throws IOException {
        return Kyoryokutai.shipped().withEdition(new ByteArrayInputStream(Vectors.JSON.writeValueAsBytes(tree)));
    }

    /** Place and code of everything that is wrong with it. */
    List<String> problems() throws IOException {
        try {
            load();
            return List.of();
        } catch (MalformedPayloadException exception) {
            return exception.problems().stream().map(Problem::toString).toList();
        }
    }
}
