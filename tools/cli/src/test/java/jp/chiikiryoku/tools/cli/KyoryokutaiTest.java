package jp.chiikiryoku.tools.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A programme with two kinds through the same commands: a placement and a claim of 地域おこし協力隊. */
class KyoryokutaiTest {

    private static final Path MODULE = Path.of("../../kyoryokutai/src");
    private static final Path SAMPLES = Path.of("../../examples/tour/src/main/resources/jp/chiikiryoku/examples/tour");

    private static final JsonMapper JSON = new JsonMapper();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void assesses_a_placement() throws IOException {
        assertThat(run("", "assess", "kyoryokutai-member", sample("placement.json")))
                .isZero();
        assertThat(result().path("verdict").asText()).isEqualTo("ELIGIBLE");
        assertThat(result().path("findings").findValuesAsText("rule"))
                .containsExactly("KYR-AREA", "KYR-RESIDENCE-MOVED", "KYR-BASE-OF-LIFE", "KYR-TERM", "KYR-ACTIVITY");
        assertThat(result().path("amounts")).isEmpty();
    }

    @Test
    void assesses_a_claim_item_by_item() throws IOException {
        assertThat(run("", "assess", "kyoryokutai-claim", sample("claim.json"), "--lang", "en"))
                .isZero();
        assertThat(result().path("verdict").asText()).isEqualTo("PARTLY_ELIGIBLE");
        assertThat(result().at("/amounts/startUp/yen").asLong()).isZero();
        assertThat(result().at("/amounts/total/yen").asLong()).isEqualTo(16_033_000);
    }

    @Test
    void a_kind_reads_its_own_payload_alone() throws IOException {
        assertThat(run("", "assess", "kyoryokutai-member", sample("claim.json")))
                .isEqualTo(ExitStatus.MALFORMED);
        assertThat(result().path("problems").findValuesAsText("code")).contains("required", "unknown-member");
    }

    @Test
    void answers_a_claim_a_line() throws IOException {
        String claim = JSON.readTree(Path.of(sample("claim.json")).toFile()).toString();
        String lines = String.join(
                "\n",
                claim,
                claim.replace("2024-03-20", "2024-06-01"),
                claim.replace("013323", "131016"),
                claim.replace("013323", "013320"));
        assertThat(run(lines, "assess", "kyoryokutai-claim", "--ndjson", "--threads", "2"))
                .isZero();
        assertThat(results())
                .extracting(result -> result.path("verdict").asText())
                .containsExactly("PARTLY_ELIGIBLE", "ELIGIBLE", "INELIGIBLE", "");
        assertThat(results().get(3).at("/problems/0/code").asText()).isEqualTo("check-digit");
    }

    @Test
    void uses_an_own_edition_for_both_kinds() throws IOException {
        String own = own();
        String claim = Files.readString(SAMPLES.resolve("claim.json")).replace("2024,", "2023,");
        assertThat(run(claim, "assess", "kyoryokutai-claim", "--edition-file", own))
                .isZero();
        assertThat(result().path("edition").asText()).isEqualTo("r5-own");
        assertThat(result().at("/amounts/recruitment/yen").asLong()).isEqualTo(2_000_000);
        out.reset();
        String placement = Files.readString(SAMPLES.resolve("placement.json")).replace("\"2024-", "\"2023-");
        assertThat(run(placement, "assess", "kyoryokutai-member", "--edition-file", own))
                .isZero();
        assertThat(result().path("edition").asText()).isEqualTo("r5-own");
    }

    @Test
    void runs_the_vectors_of_the_programme() {
        assertThat(run(
                        "",
                        "vectors",
                        MODULE.resolve("test/resources/jp/chiikiryoku/kyoryokutai/vectors")
                                .toString()))
                .isZero();
        assertThat(out.toString(UTF_8)).endsWith(" passed, 0 failed, 0 not run\n");
    }

    /** The edition r6 a year earlier, with less for recruiting. */
    private String own() throws IOException {
        String own = Files.readString(MODULE.resolve("main/resources/jp/chiikiryoku/kyoryokutai/edition/editions/r6.json"))
                .replace("\"id\": \"r6\"", "\"id\": \"r5-own\"")
                .replace("    2024\n", "    2023\n")
                .replace("\"2024-04-01\"", "\"2023-04-01\"")
                .replace("\"2025-03-31\"", "\"2024-03-31\"")
                .replace("\"value\": 3000000", "\"value\": 2000000");
        return Files.writeString(folder.resolve("own.json"), own).toString();
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }

    private int run(String input, String... arguments) {
        return CommandLineTool.run(new Console(new ByteArrayInputStream(input.getBytes(UTF_8)), out, err), arguments);
    }

    private JsonNode result() throws IOException {
        return JSON.readTree(out.toByteArray());
    }

    private List<JsonNode> results() throws IOException {
        List<JsonNode> results = new ArrayList<>();
        for (String line : out.toString(UTF_8).split("\n")) {
            results.add(JSON.readTree(line));
        }
        return results;
    }
}
