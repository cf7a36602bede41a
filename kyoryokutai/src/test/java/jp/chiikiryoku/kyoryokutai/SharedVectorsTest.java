package jp.chiikiryoku.kyoryokutai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.chiikiryoku.testkit.conformance.ConformancePack;
import jp.chiikiryoku.testkit.conformance.VectorResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The vectors of the wire contract beside the repository; without them the test reports itself as skipped. */
class SharedVectorsTest {

    @TestFactory
    Stream<DynamicTest> every_vector_of_the_contract_passes() throws IOException {
        Path vectors = Path.of(System.getProperty("chiikiryoku.data", "../../shared/data"))
                .resolveSibling("contract")
                .resolve("vectors");
        assumeTrue(
                Files.isDirectory(vectors),
                () -> "The vectors (" + vectors.toAbsolutePath().normalize()
                        + ") must be there. Maybe set the system property chiikiryoku.data to the folder beside them.");
        return ConformancePack.in(vectors).run().stream()
                .filter(result -> result.kind().startsWith("kyoryokutai-"))
                .map(result -> DynamicTest.dynamicTest(result.file(), () -> check(result)));
    }

    private static void check(VectorResult result) {
        assertThat(result.differences()).isEmpty();
    }
}
