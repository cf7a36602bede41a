package jp.chiikiryoku.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.kind.Answer;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.report.ReportWriter;
import jp.chiikiryoku.core.sample.SamplePayload;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.text.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StrictReaderPropertyTest {

    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Kind<SamplePayload, Assessment> KIND = SampleProgramme.sample();
    private static final List<String> NAMES = List.of(
            "edition",
            "appliedOn",
            "code",
            "name",
            "index",
            "grant",
            "lanterns",
            "days",
            "remote",
            "submittedAt",
            "share",
            "colours",
            "novelty",
            "rulings",
            "colour",
            "amount",
            "description",
            "judgement",
            "rule",
            "~/");

    @Property
    void random_bytes_are_answered_and_the_answer_can_be_written(@ForAll byte[] bytes) {
        assertAnswered(bytes);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void random_json_is_answered_and_the_answer_can_be_written(@ForAll("json") JsonNode json) {
        assertAnswered(utf8(json));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void random_objects_are_answered_and_the_answer_can_be_written(@ForAll("objects") JsonNode json) {
        assertAnswered(utf8(json));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_payload_with_one_member_replaced_is_answered_and_the_answer_can_be_written(
            @ForAll("names") String name, @ForAll("json") JsonNode value) {
        ObjectNode payload = wellFormed();
        payload.set(name, value);
        assertAnswered(utf8(payload));
    }

    @Property
    void a_truncated_payload_is_not_json(@ForAll("cuts") int length) {
        byte[] cut = new String(utf8(wellFormed()), StandardCharsets.UTF_8)
                .substring(0, length)
                .getBytes(StandardCharsets.UTF_8);
        assertThat(problems(KIND.answer(cut))).containsExactly("\"\" not-json");
    }

    @Property
    void a_payload_with_one_byte_changed_is_answered_and_the_answer_can_be_written(
            @ForAll("cuts") int place, @ForAll byte replacement) {
        byte[] changed = utf8(wellFormed());
        changed[place] = replacement;
        assertAnswered(changed);
    }

    private static void assertAnswered(byte[] json) {
        Answer<Assessment> answer = KIND.answer(json);
        boolean assessed = answer.match(assessment -> true, List::isEmpty);
        for (Language language : Language.values()) {
            JsonNode written = readAgain(written(answer, language));
            assertThat(written.has("verdict")).isEqualTo(assessed);
            assertThat(written.has("problems")).isEqualTo(!assessed);
        }
    }

    private static byte[] written(Answer<Assessment> answer, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ReportWriter.compact().write(KIND.report(answer, language), out);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return out.toByteArray();
    }

    private static JsonNode readAgain(byte[] json) {
        try {
            return PLAIN.readTree(json);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static List<String> problems(Answer<Assessment> answer) {
        return answer.match(
                assessment -> List.of(),
                problems -> problems.stream().map(Object::toString).toList());
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(0, utf8(wellFormed()).length - 1);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<JsonNode> json() {
        return json(3);
    }

    @Provide
    Arbitrary<JsonNode> objects() {
        return objects(3);
    }

    private Arbitrary<JsonNode> json(int levels) {
        return levels == 0 ? leaves() : Arbitraries.oneOf(List.of(leaves(), lists(levels), objects(levels)));
    }

    private Arbitrary<JsonNode> objects(int levels) {
        Arbitrary<String> name = Arbitraries.oneOf(
                List.of(names(), names(), Arbitraries.strings().ofMaxLength(3)));
        return Arbitraries.maps(name, json(levels - 1)).ofMaxSize(5).map(members -> {
            ObjectNode object = NODES.objectNode();
            members.forEach(object::set);
            return object;
        });
    }

    private Arbitrary<JsonNode> lists(int levels) {
        return json(levels - 1).list().ofMaxSize(3).map(elements -> {
            ArrayNode list = NODES.arrayNode();
            elements.forEach(list::add);
            return list;
        });
    }

    private Arbitrary<JsonNode> leaves() {
        Arbitrary<String> known = Arbitraries.of(
                "r6",
                "r7",
                "r8-draft",
                "RED",
                "MET",
                "PENDING",
                "2024-04-01",
                "032077",
                "2/3",
                "SMP-LIMIT",
                "SMP-NOVELTY");
        return Arbitraries.oneOf(List.of(
                known.map(NODES::textNode),
                Arbitraries.strings().ofMaxLength(5).map(NODES::textNode),
                Arbitraries.longs().map(NODES::numberNode),
                Arbitraries.integers().between(0, 400).map(NODES::numberNode),
                Arbitraries.bigIntegers().map(NODES::numberNode),
                Arbitraries.bigDecimals().map(NODES::numberNode),
                Arbitraries.of(true, false).map(NODES::booleanNode),
                Arbitraries.just(NODES.nullNode())));
    }

    private static ObjectNode wellFormed() {
        try {
            return (ObjectNode) PLAIN.readTree("""
                    {"edition":"r6","code":"032077","name":"灯籠","index":0.62,"grant":9000000,
                     "lanterns":[{"colour":"GREEN","amount":9000000}],"colours":["RED"],
                     "novelty":{"judgement":"MET"},"rulings":[{"rule":"SMP-LIMIT","judgement":"MET"}]}""");
        } catch (JsonProcessingException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    // Escapes keep what UTF-8 cannot hold, such as half of a surrogate pair.
    private static byte[] utf8(JsonNode json) {
        try {
            return PLAIN.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsBytes(json);
        } catch (JsonProcessingException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
