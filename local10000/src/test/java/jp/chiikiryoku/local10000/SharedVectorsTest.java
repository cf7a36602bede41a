package jp.chiikiryoku.local10000;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.chiikiryoku.testkit.Vectors;
import jp.chiikiryoku.testkit.conformance.ConformancePack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The vectors of the wire contract beside the repository, where they are there; the module's own repeat them. */
class SharedVectorsTest {

    private static final List<String> KINDS = List.of("local10000", "local10000-settlement");

    @TestFactory
    Stream<DynamicTest> every_vector_of_the_wire_contract_passes() throws IOException {
        Path folder = Path.of(System.getProperty("chiikiryoku.data", "../../shared/data"))
                .resolveSibling("contract/vectors");
        assumeTrue(
                Files.isDirectory(folder),
                () -> "The vectors (" + folder.toAbsolutePath().normalize() + ") must be there.");
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return sorted.stream()
                    .map(SharedVectorsTest::read)
                    .filter(SharedVectorsTest::isOurs)
                    .map(vector -> {
                        String name = vector.path("kind").asText() + "/"
                                + vector.path("name").asText();
                        return DynamicTest.dynamicTest(name, () -> check(name, vector));
                    });
        }
    }

    private static void check(String name, JsonNode vector) throws IOException {
        List<String> differences = ConformancePack.run(name, Vectors.JSON.writeValueAsBytes(vector))
                .differences();
        assertThat(differences).isEmpty();
    }

    private static boolean isOurs(JsonNode vector) {
        return KINDS.contains(vector.path("kind").asText());
    }

    private static JsonNode read(Path file) {
        try {
            return Vectors.JSON.readTree(Files.readAllBytes(file));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
