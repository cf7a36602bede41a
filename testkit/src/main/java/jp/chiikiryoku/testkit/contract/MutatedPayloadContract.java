package jp.chiikiryoku.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.testkit.Vector;
import jp.chiikiryoku.testkit.Vectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No payload is answered wrongly, however it was spoilt; the kinds of a module share the tries.
 *
 * <p>Set {@code chiikiryoku.fuzz.seed} to repeat a run, {@code chiikiryoku.fuzz.tries} for a longer one. A subclass is
 * called {@code MutatedPayloadTest}, by which the search for mutants leaves it out.
 */
public abstract class MutatedPayloadContract extends ModuleContract {

    private static final int GREATEST_SIZE = 1_048_576;

    @TestFactory
    Stream<DynamicTest> no_mutated_payload_is_answered_wrongly() {
        long seed = Long.getLong("chiikiryoku.fuzz.seed", System.nanoTime());
        int tries = Integer.getInteger("chiikiryoku.fuzz.tries", 40_000) / names().size();
        return tests(kind -> mutate(kind, seed, tries));
    }

    private void mutate(Kind<?, ?> kind, long seed, int tries) {
        System.out.println(kind.name() + ": " + tries + " mutations, chiikiryoku.fuzz.seed=" + seed);
        List<String> editions = kind.editions().all().stream().map(Edition::id).toList();
        Mutation mutation = new Mutation(
                payloads(kind), editions, json -> kind.answer(json).problems().isEmpty(), new Random(seed));
        AnswerCheck<?, ?> check = new AnswerCheck<>(kind);
        int answered = 0;
        for (int i = 0; i < tries; i++) {
            byte[] json = mutation.next();
            try {
                answered += check.isAnswered(json) ? 1 : 0;
            } catch (Throwable failure) {
                throw new AssertionError(
                        "Try " + i + ", chiikiryoku.fuzz.seed=" + seed + ": "
                                + new String(json, StandardCharsets.UTF_8),
                        failure);
            }
        }
        // A mutation that always or never spoils tests nothing.
        assertThat(answered).as("answered, seed %d", seed).isBetween(tries / 20, tries * 19 / 20);
    }

    @TestFactory
    Stream<DynamicTest> a_payload_is_read_up_to_its_limits() {
        return tests(kind -> {
            String text = payloads(kind).get(0).toString();
            String padded = text + " ".repeat(GREATEST_SIZE - text.getBytes(StandardCharsets.UTF_8).length);
            assertThat(problems(kind, padded)).isEmpty();
            assertThat(problems(kind, padded + " ")).containsExactly("\"\" too-large");
            assertThat(problems(kind, "\uFEFF" + text)).isEmpty();
            assertThat(problems(kind, text + text)).containsExactly("\"\" not-json");
            // The root is level 1 and the unknown member's value begins at level 2.
            assertThat(problems(kind, nested(text, 63))).containsExactly("\"/x\" unknown-member");
            assertThat(problems(kind, nested(text, 64))).containsExactly("\"\" too-deep");
        });
    }

    private static String nested(String text, int levels) {
        return "{\"x\":" + "[".repeat(levels) + "]".repeat(levels) + "," + text.substring(1);
    }

    private static List<String> problems(Kind<?, ?> kind, String json) {
        return kind.answer(json.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private interface KindTest {
        void check(Kind<?, ?> kind);
    }

    private Stream<DynamicTest> tests(KindTest test) {
        return kinds().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> test.check(kind)));
    }

    private List<ObjectNode> payloads(Kind<?, ?> kind) {
        return Vectors.of(getClass()).ofKind(kind.name()).valid().stream()
                .map(vector -> (ObjectNode) tree(vector))
                .toList();
    }

    private static JsonNode tree(Vector vector) {
        try {
            return Vectors.JSON.readTree(vector.payload());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
