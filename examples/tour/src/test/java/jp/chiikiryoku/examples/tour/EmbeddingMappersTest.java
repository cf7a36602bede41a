package jp.chiikiryoku.examples.tour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mappers that {@code docs/embedding.md} shows take what the page says that they take, and nothing else. */
class EmbeddingMappersTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path SHARED = ROOT.resolve("../shared/contract/vectors/invalid");

    // Each is one of the spellings of the page: a day as a time, a decimal with an exponent, a time or a text as a
    // number.
    private static final Set<String> SPELT_OTHERWISE = Set.of(
            "date-with-a-time",
            "headquarters-as-number",
            "host-code-as-number",
            "host-name-as-number",
            "hours-in-exponent-form",
            "index-with-exponent",
            "name-as-number",
            "partner-name-as-number",
            "time-as-number");

    private interface Mapper {
        <T> T read(byte[] json, Class<T> type) throws Exception;
    }

    private static final List<Mapper> MAPPERS = List.of(
            new Mapper() {
                @Override
                public <T> T read(byte[] json, Class<T> type) throws IOException {
                    return EmbeddingJackson2.mapper().readValue(json, type);
                }
            },
            new Mapper() {
                @Override
                public <T> T read(byte[] json, Class<T> type) {
                    return EmbeddingJackson3.mapper().readValue(json, type);
                }
            });

    private static final String DAY = "\"appliedOn\":\"2026-03-31\"";
    private static final String CONSTANT = "\"LOAN\"";
    private static final String INDEX = "\"fiscalStrengthIndex\":0.36";

    private static String sample() {
        String sample = new String(Samples.read("application.json"), UTF_8)
                .replaceAll("\\s", "")
                .replaceFirst("\"fiscalStrengthIndex\":[0-9.]+", INDEX)
                .replaceFirst("\"appliedOn\":\"[^\"]*\",?", "");
        return sample.replaceFirst("\\{", "{" + DAY + ",");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "2026-03-31T15:00:00Z" | day
                    [2026,3,31]            | day
                    "+002026-03-31"        | day
                    " LOAN "               | constant
                    3.6e-1                 | decimal
                    """)
    void what_the_page_lists_is_taken_by_both_and_refused_by_the_library(String spelling, String of) throws Exception {
        String json = switch (of) {
            case "day" -> sample().replace("\"2026-03-31\"", spelling);
            case "constant" -> sample().replace(CONSTANT, spelling);
            default -> sample().replace("0.36", spelling);
        };
        assertThat(json).isNotEqualTo(sample());
        assertThat(Files.readString(ROOT.resolve("docs/embedding.md"))).contains("`" + spelling + "`");
        assertThat(Local10000.applications().answer(json.getBytes(UTF_8)).problems())
                .isNotEmpty();
        Application plain = Local10000.applications().read(sample().getBytes(UTF_8));
        for (Mapper mapper : MAPPERS) {
            assertThat(mapper.read(json.getBytes(UTF_8), Application.class)).isEqualTo(plain);
        }
    }

    @Test
    void no_other_malformed_vector_is_bound_to_a_well_formed_record() throws IOException {
        Set<String> taken = new TreeSet<>();
        for (JsonNode vector : vectors()) {
            Kinds.shipped()
                    .find(vector.path("kind").asText())
                    .filter(kind -> isTaken(kind, vector))
                    .ifPresent(kind -> taken.add(vector.path("name").asText()));
        }
        assertThat(taken).isEqualTo(SPELT_OTHERWISE);
    }

    private static <P extends StatedPayload> boolean isTaken(Kind<P, ?> kind, JsonNode vector) {
        byte[] json = vector.has("text")
                ? vector.get("text").asText().getBytes(UTF_8)
                : vector.path("payload").toString().getBytes(UTF_8);
        return !kind.answer(json).problems().isEmpty()
                && MAPPERS.stream().anyMatch(mapper -> isWellFormed(mapper, kind, json));
    }

    private static <P extends StatedPayload> boolean isWellFormed(Mapper mapper, Kind<P, ?> kind, byte[] json) {
        try {
            P payload = mapper.read(json, kind.form().type());
            return payload != null && kind.check(payload).isEmpty();
        } catch (Exception refusal) {
            return false;
        }
    }

    /** The malformed vectors of all modules and, where it is there, of the contract. */
    private static List<JsonNode> vectors() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            modules.map(module -> module.resolve("src/test/resources/jp/chiikiryoku"))
                    .filter(Files::isDirectory)
                    .forEach(folders::add);
        }
        if (Files.isDirectory(SHARED)) {
            folders.add(SHARED);
        } else {
            System.out.println("The vectors of the contract are not there: " + SHARED);
        }
        List<JsonNode> vectors = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".json")).toList()) {
                    JsonNode vector = new JsonMapper().readTree(file.toFile());
                    if (vector.has("problems") || vector.path("expect").has("problems")) {
                        vectors.add(vector);
                    }
                }
            }
        }
        assertThat(vectors).hasSizeGreaterThan(100);
        return vectors;
    }
}
