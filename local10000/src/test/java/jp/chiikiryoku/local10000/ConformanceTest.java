package jp.chiikiryoku.local10000;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.chiikiryoku.core.conformance.ConformancePack;
import jp.chiikiryoku.core.conformance.VectorResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConformanceTest {

    private static final int VECTORS_OF_THE_CONTRACT = 34;
    private static final int INVALID_VECTORS_OF_THE_CONTRACT = 29;

    @TestFactory
    Stream<DynamicTest> every_vector_passes() throws Exception {
        return results("vectors").stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.file(), () -> assertThat(result.differences()).isEmpty()));
    }

    @Test
    void every_vector_of_the_contract_is_run() throws Exception {
        List<VectorResult> results = results("vectors/contract");
        assertThat(results).allMatch(result -> result.status() != VectorResult.Status.NOT_RUN);
        assertThat(results).hasSize(VECTORS_OF_THE_CONTRACT + INVALID_VECTORS_OF_THE_CONTRACT);
    }

    static List<VectorResult> results(String folder) throws IOException, URISyntaxException {
        return ConformancePack.in(Path.of(Objects.requireNonNull(ConformanceTest.class.getResource(folder))
                        .toURI()))
                .run();
    }
}
