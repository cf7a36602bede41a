package jp.chiikiryoku.miraicollege;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.testing.PayloadDocument;
import jp.chiikiryoku.testing.Vectors;

/** An edition file that a test changes and loads as a user's own. */
final class OwnEdition {

    private final ObjectNode tree;

    private OwnEdition(ObjectNode tree) {
        this.tree = tree;
    }

    /** The shipped edition under another id, in force in the fiscal year 2030. */
    static OwnEdition of2030(String id) throws IOException {
        try (InputStream json = MiraiCollege.class.getResourceAsStream("editions/r6-supplementary.json")) {
            return new OwnEdition((ObjectNode) Vectors.JSON.readTree(json))
                    .with("/id", id)
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

    OwnEdition without(String... pointers) {
        for (String pointer : pointers) {
            JsonPointer place = JsonPointer.compile(pointer);
            ((ObjectNode) tree.at(place.head())).remove(place.last().getMatchingProperty());
        }
        return this;
    }

    /** Another limit of the portfolio, such as {@code sites}. */
    OwnEdition withLimit(String name, long value) {
        return with("/parameters/portfolio/" + name + "/value", value);
    }

    MiraiCollege load() throws IOException {
        return MiraiCollege.shipped().withEdition(new ByteArrayInputStream(Vectors.JSON.writeValueAsBytes(tree)));
    }

    /** The edition itself, ready to assess. */
    MiraiCollegeEdition edition() throws IOException {
        return load().get(tree.path("id").textValue());
    }

    /** Place and code of everything that is wrong with it. */
    List<String> problems() throws IOException {
        try {
            load();
            return List.of();
        } catch (MalformedPayloadException exception) {
            return PayloadDocument.problems(exception.problems());
        }
    }
}
