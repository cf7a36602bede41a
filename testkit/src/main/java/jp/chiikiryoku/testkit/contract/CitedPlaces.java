package jp.chiikiryoku.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.testkit.Vectors;

/** The cited values of an edition file: where they stand, and other values that could stand there. */
final class CitedPlaces {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern RATE = Pattern.compile("(\\d+)/(\\d+)");

    private CitedPlaces() {}

    /** The places of all parameters, settled or open, in the order of the file. */
    static List<String> of(ObjectNode file) {
        List<String> places = new ArrayList<>();
        collect(file.path("parameters"), Pointer.ROOT.member("parameters"), places);
        return places;
    }

    private static void collect(JsonNode node, Pointer place, List<String> places) {
        if (node.has("readings") || (node.has("value") && node.has("citation"))) {
            places.add(place.toString());
            return;
        }
        node.properties().forEach(member -> collect(member.getValue(), place.member(member.getKey()), places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), place.at(i), places);
        }
    }

    /** The days on which anything in a file became known. */
    static Set<LocalDate> publications(JsonNode file) {
        Set<LocalDate> days = new TreeSet<>();
        file.findValues("knownFrom").stream()
                .filter(JsonNode::isTextual)
                .forEach(day -> days.add(LocalDate.parse(day.textValue())));
        return days;
    }

    /** The settled value with its citation, or the first reading. */
    static ObjectNode first(JsonNode cited) {
        return (ObjectNode) (cited.has("readings") ? cited.path("readings").get(0) : cited);
    }

    /** Values that differ from one of a parameter, the likeliest first; not all of them fit the rest of the file. */
    static List<JsonNode> others(JsonNode value) {
        List<JsonNode> others = new ArrayList<>();
        if (value.isBoolean()) {
            others.add(node(!value.booleanValue()));
        } else if (value.isIntegralNumber()) {
            BigInteger number = value.bigIntegerValue();
            others.add(node(number.add(BigInteger.ONE)));
            others.add(node(number.subtract(BigInteger.ONE)));
        } else if (value.isTextual()) {
            others.addAll(otherTexts(value.textValue()));
        } else {
            value.properties()
                    .forEach(member -> others(member.getValue()).forEach(other -> {
                        ObjectNode copy = value.deepCopy();
                        copy.set(member.getKey(), other);
                        others.add(copy);
                    }));
        }
        return others;
    }

    private static List<JsonNode> otherTexts(String text) {
        if (DATE.matcher(text).matches()) {
            LocalDate day = LocalDate.parse(text);
            return List.of(
                    node(day.plusDays(1).toString()), node(day.minusDays(1).toString()));
        }
        return RATE.matcher(text).matches() ? List.of(node("1/3"), node("1/4")) : List.of();
    }

    private static JsonNode node(Object value) {
        return Vectors.JSON.valueToTree(value);
    }
}
