package jp.chiikiryoku.core.edition;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;

/**
 * Fills the faulty places of an edition file with those of a sound one, so that the rest can be checked in the same go.
 *
 * <p>What is filled in is never checked itself and never used.
 */
final class EditionRepair {

    private static final JsonMapper JSON = new JsonMapper();

    private EditionRepair() {}

    /**
     * Repairs a file.
     *
     * @param problems what is wrong with the file
     * @param sound the file of a sound edition of the same programme
     * @return the file without those problems as far as they could be mended, or empty if it is no JSON object
     */
    static Optional<byte[]> repaired(byte[] file, List<Problem> problems, byte[] sound) {
        try {
            JsonNode tree = JSON.readTree(file);
            if (!tree.isObject()) {
                return Optional.empty();
            }
            JsonNode pattern = JSON.readTree(sound);
            problems.forEach(problem -> mend(tree, problem, pattern));
            return Optional.of(JSON.writeValueAsBytes(tree));
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        } catch (IOException exception) {
            throw new UncheckedIOException("Cannot read from memory.", exception);
        }
    }

    // Of a member that is written twice the tree has the last list, and a problem may stand beyond its end in the
    // first.
    private static void mend(JsonNode tree, Problem problem, JsonNode pattern) {
        JsonPointer place = JsonPointer.compile(problem.pointer().toString());
        if (place.matches()) {
            return;
        }
        JsonNode value = problem.code() == ProblemCode.UNKNOWN_MEMBER
                ? JSON.missingNode()
                : pattern(problem.pointer(), place, pattern);
        JsonNode parent = tree.at(place.head());
        if (parent instanceof ObjectNode object) {
            mend(object, place.last().getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode array
                && !value.isMissingNode()
                && place.last().getMatchingIndex() < array.size()) {
            array.set(place.last().getMatchingIndex(), value);
        }
    }

    private static void mend(ObjectNode object, String name, JsonNode value) {
        if (value.isMissingNode()) {
            object.remove(name);
        } else {
            object.set(name, value);
        }
    }

    // A list may be longer than that of the pattern: any element of it has the form.
    private static JsonNode pattern(Pointer pointer, JsonPointer place, JsonNode pattern) {
        JsonNode there = pattern.at(place);
        if (!there.isMissingNode()) {
            return there;
        }
        StringBuilder first = new StringBuilder();
        for (String step : pointer.toString().split("/", -1)) {
            first.append(first.isEmpty() && step.isEmpty() ? "" : "/").append(step.matches("\\d+") ? "0" : step);
        }
        return pattern.at(first.toString());
    }
}
