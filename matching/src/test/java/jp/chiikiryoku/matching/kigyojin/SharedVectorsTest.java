package jp.chiikiryoku.matching.kigyojin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.chiikiryoku.testkit.conformance.ConformancePack;
import jp.chiikiryoku.testkit.conformance.VectorResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The vectors of the wire contract itself, where its folder stands beside the repository. */
class SharedVectorsTest {

    private static final Path CONTRACT = Path.of("../../shared/contract/vectors");
    private static final List<String> KINDS = List.of("kigyojin-matching");

    @TestFactory
    Stream<DynamicTest> every_vector_of_the_contract_passes() throws IOException {
        assumeTrue(
                Files.isDirectory(CONTRACT),
                () -> "The vectors of the contract ("
                        + CONTRACT.toAbsolutePath().normalize() + ") must be there.");
        return ConformancePack.in(CONTRACT).run().stream()
                .filter(result -> KINDS.contains(result.kind()))
                .map(result -> DynamicTest.dynamicTest(result.file(), () -> check(result)));
    }

    private static void check(VectorResult result) {
        assertThat(result.differences()).isEmpty();
    }
}
