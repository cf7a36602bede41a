package jp.chiikiryoku.testkit;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The conformance vectors of a module: the contract's under {@code vectors/contract}, its own under {@code own}. */
public final class Vectors {

    /** Reads and writes trees without losing a decimal. */
    public static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final List<Vector> all;

    private Vectors(List<Vector> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Reads the vectors of a module.
     *
     * @param test a test in the package of the module, beside which the vectors stand
     * @return its vectors in the order of their files
     */
    public static Vectors of(Class<?> test) {
        try (Stream<Path> files = Files.walk(folder(test, "vectors"))) {
            List<Vector> vectors = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                vectors.add(new Vector(JSON.readTree(Files.readAllBytes(file))));
            }
            return new Vectors(vectors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns a folder of vectors beside a test.
     *
     * @param test the test
     * @param name the name of the folder among its resources
     * @return the folder
     */
    public static Path folder(Class<?> test, String name) {
        URL folder = test.getResource(name);
        if (folder == null) {
            throw new IllegalStateException(
                    "The folder (" + name + ") must stand beside " + test.getSimpleName() + " in its resources.");
        }
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns the vectors of one kind.
     *
     * @param kind the name of the kind
     * @return its vectors, none if there are none
     */
    public Vectors ofKind(String kind) {
        return new Vectors(
                all.stream().filter(vector -> vector.kind().equals(kind)).toList());
    }

    /**
     * Returns every vector.
     *
     * @return the vectors in the order of their files
     */
    public List<Vector> all() {
        return all;
    }

    /**
     * Returns the vectors that expect an assessment.
     *
     * @return the vectors in the order of their files
     */
    public List<Vector> valid() {
        return all.stream().filter(Vector::isValid).toList();
    }

    /**
     * Returns the vectors that expect problems.
     *
     * @return the vectors in the order of their files
     */
    public List<Vector> invalid() {
        return all.stream().filter(vector -> !vector.isValid()).toList();
    }

    /**
     * Makes one test of each vector.
     *
     * @param vectors the vectors
     * @param test what to test of each
     * @return the tests
     */
    public static Stream<DynamicTest> tests(List<Vector> vectors, Consumer<Vector> test) {
        return vectors.stream().map(vector -> DynamicTest.dynamicTest(vector.name(), () -> test.accept(vector)));
    }
}
