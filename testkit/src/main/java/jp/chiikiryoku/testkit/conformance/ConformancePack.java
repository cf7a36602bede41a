package jp.chiikiryoku.testkit.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;

/**
 * A folder of conformance vectors, one JSON file each.
 *
 * <p>A vector holds {@code kind}, {@code name}, the {@code payload} (or its {@code text} where it is not JSON), and what
 * is expected: {@code expect} with edition, verdict, outcomes and amounts, or {@code problems} with pointers and codes.
 */
public final class ConformancePack {

    // Numbers keep their decimals on the way from the vector to the payload.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Path folder;

    private ConformancePack(Path folder) {
        this.folder = folder;
    }

    /**
     * Obtains the pack in a folder and the folders below it.
     *
     * @param folder the folder
     * @return the pack
     */
    public static ConformancePack in(Path folder) {
        return new ConformancePack(folder);
    }

    /**
     * Runs every vector.
     *
     * @return one result for each JSON file, in the order of the files' names
     * @throws IOException if the folder or a file cannot be read
     */
    public List<VectorResult> run() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<VectorResult> results = new ArrayList<>(files.size());
        for (Path file : files) {
            results.add(run(name(file), Files.readAllBytes(file)));
        }
        return results;
    }

    // The name is the same on every system.
    private String name(Path file) {
        Path relative = folder.equals(file) ? file.getFileName() : folder.relativize(file);
        return relative.toString().replace('\\', '/');
    }

    /**
     * Runs one vector.
     *
     * @param name how the result calls it
     * @param vector the vector's JSON text in UTF-8
     * @return its result
     * @throws IOException never for a text in memory that is JSON or not
     */
    public static VectorResult run(String name, byte[] vector) throws IOException {
        JsonNode tree;
        try {
            tree = JSON.readTree(vector);
        } catch (JsonProcessingException exception) {
            return failed(name, "", "The file is not JSON: " + exception.getOriginalMessage());
        }
        JsonNode kindName = tree.path("kind");
        if (!kindName.isTextual() || !(tree.path("text").isTextual() || tree.has("payload"))) {
            return failed(name, "", "The file is no vector: it must have a kind, and a payload or a text.");
        }
        Optional<Kind<?, ?>> kind = Kinds.shipped().find(kindName.textValue());
        if (kind.isEmpty()) {
            List<String> reason = List.of("No module brings the kind " + kindName.textValue() + ".");
            return new VectorResult(name, kindName.textValue(), VectorResult.Status.NOT_RUN, reason);
        }
        List<String> differences = Expectation.of(tree).differences(kind.get(), input(tree));
        VectorResult.Status status = differences.isEmpty() ? VectorResult.Status.PASSED : VectorResult.Status.FAILED;
        return new VectorResult(name, kindName.textValue(), status, differences);
    }

    private static VectorResult failed(String name, String kind, String difference) {
        return new VectorResult(name, kind, VectorResult.Status.FAILED, List.of(difference));
    }

    private static byte[] input(JsonNode vector) throws IOException {
        return vector.path("text").isTextual()
                ? vector.path("text").textValue().getBytes(StandardCharsets.UTF_8)
                : JSON.writeValueAsBytes(vector.path("payload"));
    }
}
