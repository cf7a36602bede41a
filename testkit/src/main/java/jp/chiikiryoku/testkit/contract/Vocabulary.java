package jp.chiikiryoku.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the payloads of one kind state, by place; the elements of a list have one place.
 *
 * <p>A place is written like a JSON Pointer with a star for an index, such as {@code /costs/*} for a cost.
 */
final class Vocabulary {

    private final Map<String, Set<JsonNode>> values = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, List<JsonNode>> listed = new HashMap<>();
    private final Set<String> optional = new HashSet<>();
    private final Set<String> texts = new TreeSet<>();

    Vocabulary(Collection<? extends JsonNode> payloads) {
        payloads.forEach(payload -> collect("", payload, this::learn));
        values.forEach((place, stated) -> listed.put(place, List.copyOf(stated)));
        // Only now is it known what any of them states.
        payloads.forEach(payload -> collect("", payload, this::learnOptional));
    }

    private interface Learner {
        void learn(String place, JsonNode node);
    }

    private static void collect(String place, JsonNode node, Learner learner) {
        learner.learn(place, node);
        node.properties().forEach(member -> collect(place + "/" + member.getKey(), member.getValue(), learner));
        if (node.isArray()) {
            node.forEach(element -> collect(place + "/*", element, learner));
        }
    }

    private void learn(String place, JsonNode node) {
        values.computeIfAbsent(place, each -> new LinkedHashSet<>()).add(node);
        node.fieldNames()
                .forEachRemaining(name ->
                        members.computeIfAbsent(place, each -> new TreeSet<>()).add(name));
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
    }

    private void learnOptional(String place, JsonNode node) {
        if (node.isObject()) {
            members(place).stream().filter(name -> !node.has(name)).forEach(name -> optional.add(place + "/" + name));
        }
    }

    /** The values that any payload states at a place, each once. */
    List<JsonNode> at(String place) {
        return listed.getOrDefault(place, List.of());
    }

    /** The members that any payload states of the object at a place. */
    Set<String> members(String place) {
        return members.getOrDefault(place, Set.of());
    }

    /** Tells whether a payload leaves out the member at a place. */
    boolean isOptional(String place) {
        return optional.contains(place);
    }

    /** Every text that any payload states. */
    Set<String> texts() {
        return texts;
    }
}
