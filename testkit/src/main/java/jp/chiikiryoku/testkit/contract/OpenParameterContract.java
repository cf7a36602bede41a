package jp.chiikiryoku.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.testkit.Vector;
import jp.chiikiryoku.testkit.Vectors;
import jp.chiikiryoku.testkit.WrittenReports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every parameter of every shipped edition may have several readings: of the same value, or of different ones. */
public abstract class OpenParameterContract extends ModuleContract {

    private static final String OWN = "own-readings";
    private static final String PARAMETERS = "/parameters";
    private static final int MOST_VECTORS = 12;

    /**
     * Returns the module that ships the editions.
     *
     * @return the module of the kinds unless a subclass says otherwise
     */
    protected String editionsOf() {
        return provider().module();
    }

    @TestFactory
    Stream<DynamicTest> every_parameter_has_a_title_in_both_languages() {
        return editions()
                .flatMap(edition -> places(file(edition)).stream())
                .map(place -> new OpenParameter(Pointer.parse(place.substring(PARAMETERS.length())), List.of()))
                .map(OpenParameter::titleKey)
                .distinct()
                .map(key -> DynamicTest.dynamicTest(key, () -> {
                    Texts texts = kind(names().get(0)).texts();
                    assertThat(texts.has(Language.JA, key)).isTrue();
                    assertThat(texts.has(Language.EN, key)).isTrue();
                }));
    }

    @TestFactory
    Stream<DynamicTest> readings_of_one_value_answer_as_the_value_does() {
        return tests((edition, place) -> {
            ObjectNode file = file(edition);
            JsonNode cited = file.at(place);
            ObjectNode open = withReadings(edition, place, cited, elsewhere(cited));
            for (String name : served(edition)) {
                Kind<?, ?> settled = load(name, settling(edition, place, cited));
                Kind<?, ?> read = load(name, open);
                for (byte[] payload : payloads(name)) {
                    assertThat(answer(read, payload)).isEqualTo(answer(settled, payload));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> readings_of_two_values_are_answered_in_either_order_or_have_a_problem_at_their_place() {
        return tests((edition, place) -> {
            JsonNode cited = file(edition).at(place);
            Optional<JsonNode> other = changed(cited);
            if (other.isEmpty()) {
                return;
            }
            ObjectNode open = withReadings(edition, place, cited, other.get());
            for (String name : served(edition)) {
                Kind<?, ?> read;
                try {
                    read = load(name, open);
                } catch (MalformedPayloadException refusal) {
                    assertThat(refusal.problems())
                            .allSatisfy(problem -> assertThat(isClear(problem))
                                    .as(problem.toString())
                                    .isTrue());
                    continue;
                }
                ObjectNode reversed = open.deepCopy();
                reverse(reversed.at(place));
                checkAlike(read, load(name, reversed), payloads(name));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> the_order_in_which_a_file_lists_readings_changes_no_answer() {
        return editions()
                .map(edition -> DynamicTest.dynamicTest(edition, () -> {
                    ObjectNode reversed = file(edition);
                    places(reversed).forEach(place -> reverse(reversed.at(place)));
                    for (String name : served(edition)) {
                        checkAlike(load(name, file(edition)), load(name, reversed), allPayloads(name));
                    }
                }));
    }

    private static void reverse(JsonNode cited) {
        ArrayNode readings = (ArrayNode) cited.get("readings");
        for (int i = 0; readings != null && i < readings.size(); i++) {
            readings.insert(0, readings.remove(i));
        }
    }

    private static void checkAlike(Kind<?, ?> kind, Kind<?, ?> reversed, List<byte[]> payloads) {
        for (byte[] payload : payloads) {
            assertThat(unordered(reversed, payload)).isEqualTo(unordered(kind, payload));
        }
    }

    // What is no matter of rules, such as the points of a pair, goes by the reading that is listed first and says so.
    private static String unordered(Kind<?, ?> kind, byte[] payload) {
        return kind.answer(payload)
                .match(
                        answer -> answer instanceof Assessment assessment ? Unordered.of(assessment) : "",
                        Object::toString);
    }

    private static boolean isClear(Problem problem) {
        return !problem.pointer().toString().equals(PARAMETERS)
                && (problem.code() != ProblemCode.CONFLICT
                        || !problem.message().key().equals("problem.conflict.values"));
    }

    private interface PlaceTest {
        void check(String edition, String place);
    }

    private Stream<DynamicTest> tests(PlaceTest test) {
        return editions()
                .flatMap(edition -> places(file(edition)).stream()
                        .map(place ->
                                DynamicTest.dynamicTest(edition + " " + place, () -> test.check(edition, place))));
    }

    private Stream<String> editions() {
        return Kinds.shipped().editions(editionsOf()).orElseThrow().all().stream()
                .filter(edition -> names().stream().anyMatch(edition::serves))
                .map(Edition::id);
    }

    private List<String> served(String edition) {
        Edition<?> found = Kinds.shipped().editions(editionsOf()).orElseThrow().get(edition);
        return names().stream().filter(found::serves).toList();
    }

    // As a draft it may cover the days of the edition that it was copied from.
    private ObjectNode file(String edition) {
        ObjectNode file = (ObjectNode) WrittenReports.tree(Kinds.shipped().editionFile(editionsOf(), edition));
        return file.put("id", OWN).put("draft", true);
    }

    private ObjectNode settling(String edition, String place, JsonNode cited) {
        ObjectNode file = file(edition);
        replace(file, place, first(cited));
        return file;
    }

    private static JsonNode first(JsonNode cited) {
        return cited.has("readings") ? cited.at("/readings/0") : cited;
    }

    private ObjectNode withReadings(String edition, String place, JsonNode cited, JsonNode other) {
        ObjectNode file = file(edition);
        ObjectNode open = Vectors.JSON.createObjectNode();
        open.putArray("readings").add(first(cited).deepCopy()).add(other);
        replace(file, place, open);
        return file;
    }

    private static void replace(ObjectNode file, String place, JsonNode value) {
        int last = place.lastIndexOf('/');
        JsonNode parent = file.at(place.substring(0, last));
        String name = place.substring(last + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }

    private static JsonNode elsewhere(JsonNode cited) {
        ObjectNode copy = first(cited).deepCopy();
        copy.withObject("/citation").put("place", "別の箇所");
        return copy;
    }

    /** Another value of the same type, or nothing where the type does not tell one. */
    private static Optional<JsonNode> changed(JsonNode cited) {
        ObjectNode copy = (ObjectNode) elsewhere(cited);
        JsonNode value = copy.get("value");
        if (value.isIntegralNumber()) {
            copy.put("value", value.longValue() + 1);
        } else if (value.isNumber()) {
            copy.put("value", value.decimalValue().add(new java.math.BigDecimal("0.01")));
        } else if (value.isTextual() && value.textValue().matches("\\d+(/\\d+)?")) {
            copy.put("value", value.textValue().equals("1/3") ? "1/4" : "1/3");
        } else if (value.isTextual() && value.textValue().matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            copy.put("value", value.textValue().replaceFirst("-\\d{2}(?=T|$)", "-09"));
        } else if (value.has("unit")) {
            copy.withObject("/value").put("unit", value.get("unit").longValue() + 1);
        } else if (value.has("ja")) {
            copy.withObject("/value").put("ja", "別の文言");
        } else {
            return Optional.empty();
        }
        return Optional.of(copy);
    }

    /** Where values with their sources stand. */
    private static List<String> places(ObjectNode file) {
        List<String> places = new ArrayList<>();
        collect(file.at(PARAMETERS), PARAMETERS, places);
        return places;
    }

    private static void collect(JsonNode node, String place, List<String> places) {
        if (node.has("readings") || (node.has("value") && node.has("citation"))) {
            places.add(place);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), place + "/" + i, places);
            }
        } else {
            node.properties().forEach(member -> collect(member.getValue(), place + "/" + member.getKey(), places));
        }
    }

    private static Kind<?, ?> load(String kind, ObjectNode file) {
        return Kinds.shipped().withEdition(kind, bytes(file)).find(kind).orElseThrow();
    }

    private List<byte[]> payloads(String kind) {
        return payloads(
                kind, Math.max(1, Vectors.of(getClass()).ofKind(kind).valid().size() / MOST_VECTORS));
    }

    private List<byte[]> allPayloads(String kind) {
        return payloads(kind, 1);
    }

    private List<byte[]> payloads(String kind, int step) {
        List<Vector> vectors = Vectors.of(getClass()).ofKind(kind).valid();
        List<byte[]> payloads = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i += step) {
            ObjectNode payload = (ObjectNode) WrittenReports.tree(vectors.get(i).payload());
            payloads.add(bytes(payload.put("edition", OWN)));
        }
        return payloads;
    }

    /** The answer without what names the readings. */
    private static JsonNode answer(Kind<?, ?> kind, byte[] payload) {
        ObjectNode report = (ObjectNode) WrittenReports.tree(WrittenReports.written(kind.report(payload, Language.JA)));
        @Nullable JsonNode findings = report.get("findings");
        if (findings == null || !report.has("verdict")) {
            report.remove(List.of("notes", "openParameters"));
            return report;
        }
        TreeMap<String, String> outcomes = new TreeMap<>();
        findings.forEach(finding -> outcomes.put(
                finding.path("rule").textValue(), finding.path("outcome").textValue()));
        ObjectNode answer = Vectors.JSON.createObjectNode();
        answer.set("verdict", report.get("verdict"));
        answer.set("amounts", report.path("amounts"));
        return answer.set("outcomes", Vectors.JSON.valueToTree(outcomes));
    }

    private static byte[] bytes(ObjectNode tree) {
        try {
            return Vectors.JSON.writeValueAsBytes(tree);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
