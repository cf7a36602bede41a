package jp.chiikiryoku.tools.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.chiikiryoku.core.kind.Kinds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --known-on DATE}: an answer by what was known on a day. */
class KnownOnTest {

    private static final JsonMapper JSON = new JsonMapper();

    // Two thirds of it are 6,668,666 2/3 yen.
    private static final String PAYLOAD = Payloads.line(10_003_000).replace("r6-supplementary", "r9");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path edition;

    /** Published on 2027-01-01, with a rounding to 1,000 yen that a correction of 2027-06-01 makes one to 1 yen. */
    @BeforeEach
    void write_an_edition_with_a_correction() throws IOException {
        ObjectNode file = (ObjectNode) JSON.readTree(Kinds.shipped().editionFile("local10000", "r6-supplementary"));
        file.put("id", "r9")
                .put("knownFrom", "2027-01-01")
                .putArray("fiscalYears")
                .add(2027);
        file.withObject("/inForceFrom").put("value", "2027-04-01");
        file.withObject("/inForceUntil").put("value", "2028-03-31");
        ((ObjectNode) file.at("/parameters/shareRounding/readings/1")).put("knownFrom", "2027-06-01");
        edition = Files.write(folder.resolve("r9.json"), JSON.writeValueAsBytes(file));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01, 6668000", "2027-05-31, 6668000", "2027-06-01, 6668666", "2100-01-01, 6668666"})
    void a_correction_is_not_seen_before_it_was_published(String day, long share) throws IOException {
        assertThat(run(PAYLOAD, "--known-on", day)).isZero();
        assertThat(share(JSON.readTree(out()))).isEqualTo(share);
        assertThat(run(PAYLOAD + "\n" + PAYLOAD, "--ndjson", "--known-on", day)).isZero();
        List<String> lines = out().lines().toList();
        assertThat(lines).hasSize(2);
        for (String line : lines) {
            assertThat(share(JSON.readTree(line))).isEqualTo(share);
        }
    }

    @Test
    void without_a_day_all_that_is_known_is_used() throws IOException {
        assertThat(run(PAYLOAD)).isZero();
        assertThat(share(JSON.readTree(out()))).isEqualTo(6_668_666);
    }

    @ParameterizedTest
    @CsvSource({"ja, は令和9年1月1日に公表されたもので、", "en, was published on 2027-01-01 and was not known"})
    void an_edition_is_not_seen_before_it_was_published(String language, String text) throws IOException {
        assertThat(run(PAYLOAD, "--known-on", "2026-12-31", "--lang", language)).isEqualTo(ExitStatus.MALFORMED);
        JsonNode problem = JSON.readTree(out()).at("/problems/0");
        assertThat(problem.path("pointer").textValue()).isEqualTo("/edition");
        assertThat(problem.path("code").textValue()).isEqualTo("unknown-edition");
        assertThat(problem.path("message").textValue()).contains(text).doesNotContain("r9");
        assertThat(run(PAYLOAD, "--known-on", "2026-12-31", "--ndjson", "--lang", language))
                .isZero();
        assertThat(out()).contains("\"unknown-edition\"", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "today", "2027-6-1", "2027-02-29", "20270601", "+002027-06-01", "2027-06-01Z", "2027/06/01"})
    void what_is_no_day_is_wrong_usage(String day) {
        for (String language : List.of("ja", "en")) {
            assertThat(run(PAYLOAD, "--known-on", day, "--lang", language)).isEqualTo(ExitStatus.USAGE);
            assertThat(err())
                    .startsWith(
                            "The day of --known-on (" + day + ") must be a day of the calendar in the form 2025-05-01.")
                    .doesNotContain("Exception", "LocalDate");
            assertThat(out()).isEmpty();
        }
    }

    private static long share(JsonNode result) {
        return result.at("/amounts/nationalShare/yen").longValue();
    }

    private int run(String payloads, String... options) {
        out.reset();
        err.reset();
        String[] arguments = new String[options.length + 4];
        arguments[0] = "assess";
        arguments[1] = "local10000";
        arguments[2] = "--edition-file";
        arguments[3] = edition.toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        return CommandLineTool.run(
                new Console(new ByteArrayInputStream(payloads.getBytes(UTF_8)), out, err), arguments);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
