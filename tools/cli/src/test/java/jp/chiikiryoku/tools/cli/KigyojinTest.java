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

/** Kinds of two modules through the same commands: an agreement, a claim and a matching of 地域活性化起業人. */
class KigyojinTest {

    private static final Path SAMPLES = Path.of("../../examples/tour/src/main/resources/jp/chiikiryoku/examples/tour");
    private static final Path EDITION =
            Path.of("../../kigyojin/src/main/resources/jp/chiikiryoku/kigyojin/edition/editions/r6.json");
    private static final Path VECTORS = Path.of("../../kigyojin/src/test/resources/jp/chiikiryoku/kigyojin/vectors");
    private static final Path MATCHING_VECTORS =
            Path.of("../../matching/src/test/resources/jp/chiikiryoku/matching/kigyojin/vectors");

    private static final JsonMapper JSON = new JsonMapper();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void assesses_an_agreement() throws IOException {
        assertThat(run("", "assess", "kigyojin", sample("agreement.json"))).isZero();
        assertThat(result().path("verdict").asText()).isEqualTo("INELIGIBLE");
        assertThat(result().path("findings").findValuesAsText("rule"))
                .containsExactly(
                        "KGJ-MUNICIPALITY",
                        "KGJ-COMPANY-LOCATION",
                        "KGJ-COUNTERPARTY",
                        "KGJ-EMPLOYMENT",
                        "KGJ-NOT-ALREADY-LOCAL",
                        "KGJ-TENURE",
                        "KGJ-DUTIES",
                        "KGJ-PRESENCE",
                        "KGJ-TERM",
                        "KGJ-AGREED-BEFORE-START");
        assertThat(result().path("findings").findValuesAsText("to")).containsExactly("20");
    }

    @Test
    void assesses_a_claim() throws IOException {
        assertThat(run("", "assess", "kigyojin-claim", sample("accepted-cost.json"), "--lang", "en"))
                .isZero();
        assertThat(result().path("verdict").asText()).isEqualTo("ELIGIBLE");
        assertThat(result().at("/amounts/total/yen").asLong()).isEqualTo(8_500_000);
    }

    @Test
    void matches_needs_and_offers() throws IOException {
        assertThat(run("", "assess", "kigyojin-matching", sample("matching.json"), "--lang", "en"))
                .isZero();
        assertThat(result().path("edition").asText()).isEqualTo("r6");
        assertThat(result().path("pairs")).hasSize(12);
        assertThat(result().at("/totals/score").asLong()).isEqualTo(1_159);
        assertThat(result().at("/unmatchedNeeds/0/reasons/0/message").asText())
                .isEqualTo("There is no possible partner.");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_matching_that_names_no_edition_is_malformed() throws IOException {
        assertThat(run("{\"needs\": [], \"offers\": []}", "assess", "kigyojin-matching"))
                .isEqualTo(ExitStatus.MALFORMED);
        assertThat(result().at("/problems/0/pointer").asText()).isEqualTo("/edition");
        assertThat(result().at("/problems/0/code").asText()).isEqualTo("required");
    }

    @Test
    void a_kind_reads_its_own_payload_alone() throws IOException {
        assertThat(run("", "assess", "kigyojin", sample("accepted-cost.json"))).isEqualTo(ExitStatus.MALFORMED);
        assertThat(result().path("problems").findValuesAsText("code")).contains("required", "unknown-member");
    }

    @Test
    void answers_a_matching_a_line() throws IOException {
        String matching = line("matching.json");
        String lines = String.join(
                "\n",
                matching,
                "{\"edition\":\"r6\",\"needs\":[],\"offers\":[]}",
                matching.replace("\"DISPATCH\"", "\"SENIOR\""),
                "",
                matching.replace("\"TOURISM\"", "\"GREEN\""));
        assertThat(run(lines, "assess", "kigyojin-matching", "--ndjson", "--threads", "2"))
                .isZero();
        assertThat(results())
                .extracting(result -> result.at("/totals/pairs").asInt(-1))
                .startsWith(12, 0, -1, -1)
                .hasSize(5);
        assertThat(results().get(2).path("problems").findValuesAsText("code")).containsOnly("not-in-edition");
        assertThat(results().get(3).path("problems").findValuesAsText("code")).containsOnly("not-json");
        assertThat(results().get(4).path("pairs")).isNotEmpty();
    }

    @Test
    void answers_agreements_and_claims_a_line() throws IOException {
        String agreement = line("agreement.json");
        assertThat(run(agreement + "\n" + agreement.replace("19.5", "20"), "assess", "kigyojin", "--ndjson"))
                .isZero();
        assertThat(results())
                .extracting(result -> result.path("verdict").asText())
                .containsExactly("INELIGIBLE", "ELIGIBLE");
        out.reset();
        String claim = line("accepted-cost.json");
        assertThat(run(claim + "\n" + claim.replace("325287", "320005"), "assess", "kigyojin-claim", "--ndjson"))
                .isZero();
        assertThat(results())
                .extracting(result -> result.path("verdict").asText())
                .containsExactly("ELIGIBLE", "INELIGIBLE");
    }

    @Test
    void uses_an_own_edition_for_all_three_kinds() throws IOException {
        String own = own();
        String agreement = Files.readString(SAMPLES.resolve("agreement.json")).replace("\"2024-", "\"2023-");
        assertThat(run(agreement, "assess", "kigyojin", "--edition-file", own)).isZero();
        assertThat(result().path("edition").asText()).isEqualTo("r5-own");
        out.reset();
        String claim = Files.readString(SAMPLES.resolve("accepted-cost.json")).replace("2024,", "2023,");
        assertThat(run(claim, "assess", "kigyojin-claim", "--edition-file", own))
                .isZero();
        assertThat(result().path("edition").asText()).isEqualTo("r5-own");
        out.reset();
        String matching = Files.readString(SAMPLES.resolve("matching.json")).replace("\"r6\"", "\"r5-own\"");
        assertThat(run(matching, "assess", "kigyojin-matching", "--edition-file", own))
                .isZero();
        assertThat(result().path("edition").asText()).isEqualTo("r5-own");
        assertThat(result().at("/pairs/0/parts/field").asInt()).isEqualTo(240);
        out.reset();
        assertThat(run(line("matching.json").replace("\"r6\"", "\"r5-own\""), "assess", "kigyojin-matching"))
                .isEqualTo(ExitStatus.MALFORMED);
        assertThat(result().at("/problems/0/code").asText()).isEqualTo("unknown-edition");
    }

    @Test
    void runs_the_vectors_of_both_modules() {
        for (Path vectors : List.of(VECTORS, MATCHING_VECTORS)) {
            out.reset();
            assertThat(run("", "vectors", vectors.toString())).isZero();
            assertThat(out.toString(UTF_8)).endsWith(" passed, 0 failed, 0 not run\n");
        }
    }

    /** The edition r6 a year earlier, with more points for the field. */
    private String own() throws IOException {
        String own = Files.readString(EDITION)
                .replace("\"id\": \"r6\"", "\"id\": \"r5-own\"")
                .replace("    2024\n", "    2023\n")
                .replace("\"2024-04-01\"", "\"2023-04-01\"")
                .replace("\"2025-03-31\"", "\"2024-03-31\"")
                .replace("\"value\": 40,", "\"value\": 240,");
        return Files.writeString(folder.resolve("own.json"), own).toString();
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }

    private static String line(String name) throws IOException {
        return JSON.readTree(SAMPLES.resolve(name).toFile()).toString();
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
