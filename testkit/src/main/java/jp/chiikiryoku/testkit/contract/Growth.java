package jp.chiikiryoku.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import jp.chiikiryoku.core.form.Pointer;

/**
 * A way to make a payload longer at one place.
 *
 * @param name what grows where
 * @param sizeOfOne about how many bytes the payload grows by each
 * @param payload makes the payload of a size
 */
record Growth(String name, int sizeOfOne, IntFunction<String> payload) {

    private static final Set<String> NAMING = Set.of("id", "memberId", "name", "description", "fieldText", "rule");
    private static final List<String> SYLLABLES = List.of("Aa", "BB", "C#");
    private static final String MARK = "@@";
    private static final String QUOTED_MARK = '"' + MARK + '"';

    /** Every way to make payloads of one kind longer: each list, object, text and number that any of them has. */
    static List<Growth> of(List<ObjectNode> payloads) {
        // The first payload that states something at a place, with a star for an index, and where it does.
        Map<String, Place> places = new TreeMap<>();
        payloads.forEach(payload -> collect(payload, payload, Pointer.ROOT, "", places));
        List<Growth> growths = new ArrayList<>();
        places.forEach((star, place) -> place.addGrowths(star, growths));
        return growths;
    }

    private record Place(ObjectNode payload, Pointer pointer) {

        JsonNode node() {
            return payload.at(pointer.toString());
        }

        void addGrowths(String star, List<Growth> growths) {
            JsonNode node = node();
            if (node instanceof ArrayNode list && !list.isEmpty()) {
                addLists(star, list.get(0), growths);
            } else if (node instanceof ObjectNode object) {
                addObjects(star, object, growths);
            } else if (node.isTextual()) {
                growths.add(growth(star + " of a long text", 1, n -> '"' + "x".repeat(n) + '"'));
                growths.add(growth(star + " of many escapes", 6, n -> '"' + "\\u3042".repeat(n) + '"'));
            } else if (node.isNumber()) {
                growths.add(growth(star + " of many digits", 1, "9"::repeat));
                growths.add(growth(star + " of many decimals", 1, n -> "0." + "1".repeat(n)));
            }
        }

        private void addLists(String star, JsonNode element, List<Growth> growths) {
            String text = element.toString();
            int size = text.length() + 1;
            growths.add(growth(star + " of one entry", size, n -> list(n, i -> text)));
            growths.add(growth(star + " of named entries", size + 20, n -> list(n, i -> named(element, "n" + i))));
            growths.add(growth(
                    star + " of colliding names", size + 60, n -> list(n, i -> named(element, colliding(i)))));
            growths.add(growth(star + " of nulls", 5, n -> list(n, i -> "null")));
            growths.add(growth(star + " of empty objects", 3, n -> list(n, i -> "{}")));
        }

        private void addObjects(String star, ObjectNode object, List<Growth> growths) {
            growths.add(with(star + " with unknown members", 12, object, i -> "\"x" + i + "\":0"));
            growths.add(with(star + " with colliding members", 26, object, i -> '"' + colliding(i) + "\":0"));
            growths.add(with(star + " with one unknown member", 6, object, i -> "\"x\":0"));
            object.fieldNames().forEachRemaining(name -> {
                String twin = '"' + name + "\":" + object.get(name);
                growths.add(with(star + "/" + name + " again", twin.length() + 1, object, i -> twin));
            });
        }

        private Growth with(String name, int size, ObjectNode object, IntFunction<String> member) {
            String text = object.toString();
            String rest = text.length() == 2 ? "" : "," + text.substring(1, text.length() - 1);
            return growth(name, size, n -> "{" + joined(n, member) + rest + "}");
        }

        private Growth growth(String name, int size, IntFunction<String> grown) {
            ObjectNode copy = payload.deepCopy();
            if (pointer.equals(Pointer.ROOT)) {
                return new Growth(name, size, grown);
            }
            List<String> steps = pointer.steps();
            JsonNode parent = copy;
            for (String step : steps.subList(0, steps.size() - 1)) {
                parent = parent.isArray() ? parent.get(Integer.parseInt(step)) : parent.get(step);
            }
            String last = steps.get(steps.size() - 1);
            if (parent instanceof ArrayNode list) {
                list.set(Integer.parseInt(last), MARK);
            } else {
                ((ObjectNode) parent).put(last, MARK);
            }
            String text = copy.toString();
            return new Growth(name, size, n -> text.replace(QUOTED_MARK, grown.apply(n)));
        }
    }

    private static void collect(
            ObjectNode payload, JsonNode node, Pointer pointer, String star, Map<String, Place> places) {
        if (!(node.isArray() && node.isEmpty())) {
            places.putIfAbsent(star, new Place(payload, pointer));
        }
        node.properties()
                .forEach(member -> collect(
                        payload,
                        member.getValue(),
                        pointer.member(member.getKey()),
                        star + "/" + member.getKey(),
                        places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(payload, node.get(i), pointer.at(i), star + "/*", places);
        }
    }

    private static String list(int number, IntFunction<String> element) {
        return "[" + joined(number, element) + "]";
    }

    private static String joined(int number, IntFunction<String> each) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number; i++) {
            text.append(i == 0 ? "" : ",").append(each.apply(i));
        }
        return text.toString();
    }

    private static String named(JsonNode element, String name) {
        if (!(element instanceof ObjectNode)) {
            return element.isTextual() ? '"' + name + '"' : element.toString();
        }
        ObjectNode copy = element.deepCopy();
        NAMING.stream().filter(copy::has).forEach(member -> copy.put(member, name));
        return copy.has("id") || copy.has("name")
                ? copy.toString()
                : copy.put("name", name).toString();
    }

    /** A name of the same hash as every other one. */
    private static String colliding(int number) {
        StringBuilder name = new StringBuilder();
        for (int i = 0, rest = number; i < 10; i++, rest /= SYLLABLES.size()) {
            name.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return name.toString();
    }
}
