package jp.chiikiryoku.testkit;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Changes one place of a tree. */
final class Trees {

    private Trees() {}

    static void set(JsonNode tree, String pointer, Object value) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(place.head());
        JsonNode node = Vectors.JSON.valueToTree(value);
        if (parent instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), node);
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), node);
        }
    }

    /** Takes out what stands there and returns it, null if nothing does. */
    static @Nullable JsonNode remove(JsonNode tree, String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(place.head());
        return parent instanceof ArrayNode list
                ? list.remove(place.last().getMatchingIndex())
                : ((ObjectNode) parent).remove(place.last().getMatchingProperty());
    }
}
