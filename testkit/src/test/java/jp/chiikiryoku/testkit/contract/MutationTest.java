package jp.chiikiryoku.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.chiikiryoku.testkit.Vectors;
import org.junit.jupiter.api.Test;

class MutationTest {

    private static Stream<String> mutations(long seed, Predicate<byte[]> wellFormed) throws IOException {
        List<ObjectNode> payloads = List.of(
                payload(
                        "{'from': '2024-04-01', 'area': 'METRO', 'zone': true, 'index': 0.36, 'years': [2024], 'yen': 9}"),
                payload("{'from': '2024-05-01', 'area': 'OUTER', 'years': []}"));
        Mutation mutation = new Mutation(payloads, List.of("r6"), wellFormed, new Random(seed));
        return Stream.generate(() -> new String(mutation.next(), UTF_8)).limit(10_000);
    }

    private static ObjectNode payload(String json) throws IOException {
        return (ObjectNode) Vectors.JSON.readTree(json.replace('\'', '"'));
    }

    @Test
    void a_seed_repeats_a_run() throws IOException {
        assertThat(mutations(7, json -> true).toList())
                .isEqualTo(mutations(7, json -> true).toList())
                .isNotEqualTo(mutations(8, json -> true).toList());
    }

    @Test
    void reaches_what_the_payloads_do_not_state_together() throws IOException {
        List<String> mutations = mutations(7, json -> true).toList();
        for (String part : List.of(
                "\"2024-03-31\"",
                "\"2025-04-01\"",
                "\"zone\":false",
                "\"zone\":null",
                "\"index\":0.37",
                "\"yen\":10",
                "[2024,2024]",
                "\"area\":\"r6\"",
                "\"area\":[]",
                "\"AREA\":",
                "\"area\":\"METRO\",\"area\":")) {
            assertThat(mutations).as(part).anyMatch(json -> json.contains(part));
        }
        assertThat(mutations).anyMatch(json -> json.contains("OUTER") && json.contains("\"zone\""));
    }

    @Test
    void seldom_varies_into_what_is_malformed() throws IOException {
        Predicate<String> untouched = json -> json.contains("\"2024-04-01\"") || json.contains("\"2024-05-01\"");
        long kept = mutations(7, json -> untouched.test(new String(json, UTF_8)))
                .filter(untouched)
                .count();
        assertThat(kept).isGreaterThan(7_000);
    }
}
