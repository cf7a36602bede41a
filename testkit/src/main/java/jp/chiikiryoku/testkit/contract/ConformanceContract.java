package jp.chiikiryoku.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.testkit.Vector;
import jp.chiikiryoku.testkit.Vectors;
import jp.chiikiryoku.testkit.conformance.ConformancePack;
import jp.chiikiryoku.testkit.conformance.VectorResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A module answers every vector as it expects, and none of the contract's is missing. */
public abstract class ConformanceContract extends ModuleContract {

    private static final String UNKNOWN = "unrelated";

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

    @TestFactory
    Stream<DynamicTest> a_fault_that_no_relation_reads_hides_no_problem() {
        List<Vector> malformed = names().stream()
                .flatMap(kind -> Vectors.of(getClass()).ofKind(kind).invalid().stream())
                .filter(vector -> vector.tree().path("payload").isObject())
                .toList();
        return Vectors.tests(malformed, ConformanceContract::checkUnrelatedFaults);
    }

    private static void checkUnrelatedFaults(Vector vector) {
        Set<String> before = problems(vector, vector.tree().path("payload"));
        for (Pointer place : recordsOutsideOfLists(vector)) {
            ObjectNode payload = vector.tree().path("payload").deepCopy();
            ((ObjectNode) payload.at(place.toString())).put(UNKNOWN, 0);
            Set<String> expected = new TreeSet<>(before);
            expected.add(new Problem(place.member(UNKNOWN), Fault.of(ProblemCode.UNKNOWN_MEMBER)).toString());
            assertThat(problems(vector, payload))
                    .as("with " + place.member(UNKNOWN))
                    .isEqualTo(expected);
        }
    }

    /** The root and the records in which the vector's problems are; relations read a list as a whole. */
    private static Set<Pointer> recordsOutsideOfLists(Vector vector) {
        JsonNode payload = vector.tree().path("payload");
        Set<Pointer> records = new LinkedHashSet<>(Set.of(Pointer.ROOT));
        for (JsonNode problem : vector.tree().path("problems")) {
            Pointer place = Pointer.ROOT;
            for (String name : names(problem.path("pointer").asText())) {
                place = place.member(name);
                if (!payload.at(place.toString()).isObject()) {
                    break;
                }
                records.add(place);
            }
        }
        return records;
    }

    /** The names of a pointer but the last, where the problem itself is. */
    private static List<String> names(String pointer) {
        List<String> names = List.of(pointer.split("/", -1));
        return names.size() < 3 ? List.of() : names.subList(1, names.size() - 1);
    }

    private static Set<String> problems(Vector vector, JsonNode payload) {
        return kind(vector.kind()).answer(payload.toString().getBytes(UTF_8)).problems().stream()
                .map(Problem::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<VectorResult> results(String folder) throws IOException {
        return ConformancePack.in(Vectors.folder(getClass(), folder)).run();
    }
}
