package jp.chiikiryoku.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import jp.chiikiryoku.testkit.Vectors;
import jp.chiikiryoku.testkit.conformance.ConformancePack;
import jp.chiikiryoku.testkit.conformance.VectorResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A module answers every vector as it expects, and none of the contract's is missing. */
public abstract class ConformanceContract extends ModuleContract {

    /**
     * Returns how many vectors the contract holds of the module's kinds, so that none gets lost.
     *
     * @return the number of valid and invalid vectors; 0 if the module has no folder {@code vectors/contract}
     */
    protected abstract int vectorsOfTheContract();

    @TestFactory
    Stream<DynamicTest> every_vector_passes() throws IOException {
        return results("vectors").stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.file(), () -> assertThat(result.differences()).isEmpty()));
    }

    @Test
    void every_vector_of_the_contract_is_run() throws IOException {
        List<VectorResult> results =
                getClass().getResource("vectors/contract") == null ? List.of() : results("vectors/contract");
        assertThat(results).allMatch(result -> result.status() != VectorResult.Status.NOT_RUN);
        assertThat(results).hasSize(vectorsOfTheContract());
    }

    @Test
    void every_kind_has_valid_and_invalid_vectors() {
        for (String kind : names()) {
            Vectors vectors = Vectors.of(getClass()).ofKind(kind);
            assertThat(vectors.valid()).as("valid vectors of " + kind).isNotEmpty();
            assertThat(vectors.invalid()).as("invalid vectors of " + kind).isNotEmpty();
        }
    }

    private List<VectorResult> results(String folder) throws IOException {
        return ConformancePack.in(Vectors.folder(getClass(), folder)).run();
    }
}
