package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.chiikiryoku.testkit.conformance.ConformancePack;
import jp.chiikiryoku.testkit.conformance.VectorResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors of the wire contract where they lie beside the repository; without them the test is skipped and says so. */
class SharedVectorsTest {

    private static final Path VECTORS = Path.of(System.getProperty("chiikiryoku.data", "../../shared/data"))
            .resolveSibling("contract")
            .resolve("vectors");

    @ParameterizedTest
    @ValueSource(strings = {"dx-accelerator", "dx-application", "dx-claim"})
    void every_vector_of_a_kind_passes(String kind) throws IOException {
        Path folder = VECTORS;
        assumeTrue(
                Files.isDirectory(folder),
                () -> "The vectors of the contract ("
                        + folder.toAbsolutePath().normalize()
                        + ") must be there. Maybe set the system property chiikiryoku.data to the folder beside them.");
        assertThat(ConformancePack.in(folder).run())
                .filteredOn(result -> result.kind().equals(kind))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.status())
                        .as(result.file() + ": " + result.differences())
                        .isEqualTo(VectorResult.Status.PASSED));
    }
}
