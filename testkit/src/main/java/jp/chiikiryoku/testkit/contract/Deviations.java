package jp.chiikiryoku.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Spoils a payload in one place or two, each place in each way in which a record can still be made of it. */
final class Deviations {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

    private final JsonNode root;
    private final List<JsonNode> spoilt = new ArrayList<>();

    private Deviations(JsonNode root) {
        this.root = root;
    }

    /** Returns the payload itself and all that deviate from it. */
    static List<JsonNode> of(JsonNode payload) {
        Deviations deviations = new Deviations(payload.deepCopy());
        deviations.spoilt.add(payload);
        deviations.within(deviations.root);
        return deviations.spoilt;
    }

    private void within(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyStream().map(Map.Entry::getKey).toList().forEach(name -> member(object, name));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                within(list.get(i));
            }
            lists(list);
        }
    }

    private void member(ObjectNode owner, String name) {
        JsonNode value = owner.get(name);
        within(value);
        owner.remove(name);
        keep();
        if (value.isTextual()) {
            boolean dated = DATE.matcher(value.asText()).matches();
            String tail = dated ? value.asText().substring(10) : "";
            (dated ? List.of("1899-12-31" + tail, "2101-01-01" + tail) : List.of("", "\u3000"))
                    .forEach(text -> keepWith(owner, name, TextNode.valueOf(text)));
        } else if (value.isNumber()) {
            List.of("-1", "1000000000000000", "1000000000000001")
                    .forEach(number -> keepWith(owner, name, owner.numberNode(new BigDecimal(number))));
        }
        owner.set(name, value);
    }

    private void keepWith(ObjectNode owner, String name, JsonNode value) {
        owner.set(name, value);
        keep();
    }

    // An entry twice, alone and beside faults of the first one.
    private void lists(ArrayNode list) {
        with(list, ArrayNode::removeAll);
        if (list.isEmpty()) {
            return;
        }
        with(list, copy -> copy.add(copy.get(0).deepCopy()));
        with(list, copy -> copy.addNull().add(copy.get(0).deepCopy()));
        if (list.get(0) instanceof ObjectNode first) {
            first.propertyStream()
                    .map(Map.Entry::getKey)
                    .toList()
                    .forEach(name -> with(list, copy -> {
                        copy.add(copy.get(0).deepCopy());
                        ((ObjectNode) copy.get(0)).remove(name);
                    }));
        } else if (list.get(0).isTextual()) {
            with(list, copy -> copy.add("").add("").add(copy.get(0)));
        }
    }

    private void with(ArrayNode list, Consumer<ArrayNode> change) {
        ArrayNode before = list.deepCopy();
        change.accept(list);
        keep();
        list.removeAll().addAll(before);
    }

    private void keep() {
        spoilt.add(root.deepCopy());
    }
}
