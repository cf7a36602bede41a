package jp.chiikiryoku.tools.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineToolTest {

    private static final Path LOCAL10000_TESTS =
            Path.of("../../local10000/src/test/resources/jp/chiikiryoku/local10000");
    private static final Path VECTOR = LOCAL10000_TESTS.resolve("vectors/contract/01-base-rate-at-one-to-one.json");
    private static final Path H28 = LOCAL10000_TESTS.resolve("scenario/editions/h28.json");

    private static final JsonMapper JSON = new JsonMapper();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private String payload = "";

    @BeforeEach
    void read_a_payload() throws IOException {
        payload = JSON.readTree(VECTOR.toFile()).path("payload").toString();
    }

    @Test
    void assesses_a_file() throws IOException {
        assertThat(run("", "assess", "local10000", file("payload.json", payload)))
                .isZero();
        assertThat(result().path("verdict").asText()).isEqualTo("ELIGIBLE");
        assertThat(result().at("/amounts/nationalShare/yen").asLong()).isEqualTo(12_500_000);
        assertThat(err()).isEmpty();
    }

    @Test
    void assesses_standard_input_without_a_file_or_with_a_hyphen() {
        assertThat(run(payload, "assess", "local10000")).isZero();
        String withoutFile = out();
        out.reset();
        assertThat(run(payload, "assess", "local10000", "-")).isZero();
        assertThat(out()).isEqualTo(withoutFile).endsWith("}\n");
    }

    // A name that no file can have; under LC_ALL=C one of Japanese characters is such a name.
    @Test
    void a_file_name_that_the_locale_cannot_say_is_failed_input_and_no_fault_of_the_library() {
        for (String[] arguments : new String[][] {
            {"assess", "local10000", "\0.json"},
            {"assess", "local10000", "--edition-file", "\0.json"},
            {"assess", "local10000", "--ndjson", "--out", "\0.json"},
            {"vectors", "\0"}
        }) {
            err.reset();
            assertThat(run(payload, arguments)).as(String.join(" ", arguments)).isEqualTo(74);
            assertThat(err()).contains("cannot be used in the locale of this machine. Set LC_ALL=C.UTF-8");
        }
    }

    @Test
    void an_ineligible_payload_is_an_answer_too() throws IOException {
        assertThat(run(payload.replace("\"MET\"", "\"NOT_MET\""), "assess", "local10000"))
                .isZero();
        assertThat(result().path("verdict").asText()).isEqualTo("INELIGIBLE");
    }

    @Test
    void speaks_japanese_by_default_and_english_when_asked() throws IOException {
        run(payload, "assess", "local10000");
        assertThat(result().at("/findings/6/message").asText())
                .isEqualTo("公費による交付額25,000,000円は、融資額または出資額25,000,000円に応じた上限25,000,000円以内です。");
        out.reset();
        run(payload, "assess", "local10000", "--lang", "en");
        assertThat(result().at("/findings/6/message").asText())
                .isEqualTo("The public money of 25,000,000 yen is within the cap of 25,000,000 yen"
                        + " that a loan or equity of 25,000,000 yen allows.");
    }

    @Test
    void lists_the_problems_of_a_malformed_payload() throws IOException {
        assertThat(run("{\"costs\": []}", "assess", "local10000")).isEqualTo(ExitStatus.MALFORMED);
        assertThat(result().path("kind").asText()).isEqualTo("local10000");
        assertThat(result().path("problems").findValuesAsText("pointer"))
                .containsExactly("/applicant", "/costs", "/edition", "/funding", "/project");
        assertThat(err()).isEmpty();
    }

    @Test
    void a_payload_beyond_a_mebibyte_is_too_large() throws IOException {
        assertThat(run(" ".repeat(1_048_577), "assess", "local10000")).isEqualTo(ExitStatus.MALFORMED);
        assertThat(result().at("/problems/0/code").asText()).isEqualTo("too-large");
    }

    @Test
    void uses_an_edition_of_the_caller() throws IOException {
        String h28 = payload.replace("r6-supplementary", "h28");
        assertThat(run(h28, "assess", "local10000", "--edition-file", H28.toString()))
                .isZero();
        assertThat(result().path("edition").asText()).isEqualTo("h28");
    }

    @Test
    void lists_the_problems_of_a_malformed_edition() throws IOException {
        String edition = Files.readString(H28).replace("\"h28\"", "28");
        assertThat(run(payload, "assess", "local10000", "--edition-file", file("edition.json", edition)))
                .isEqualTo(ExitStatus.MALFORMED);
        assertThat(result().path("kind").asText()).isEqualTo("edition");
        assertThat(result().at("/problems/0/pointer").asText()).isEqualTo("/id");
        assertThat(result().at("/problems/0/code").asText()).isEqualTo("wrong-type");
    }

    @Test
    void an_edition_that_is_there_already_is_a_problem() throws IOException {
        String edition = Files.readString(H28).replace("\"h28\"", "\"r6-supplementary\"");
        assertThat(run(payload, "assess", "local10000", "--edition-file", file("edition.json", edition)))
                .isEqualTo(ExitStatus.MALFORMED);
        assertThat(result().at("/problems/0/pointer").asText()).isEqualTo("/id");
        assertThat(result().at("/problems/0/code").asText()).isEqualTo("conflict");
    }

    @Test
    void wrong_usage_explains_itself_on_standard_error() {
        assertThat(run("")).isEqualTo(ExitStatus.USAGE);
        assertThat(run("", "asess")).isEqualTo(ExitStatus.USAGE);
        assertThat(run("", "assess")).isEqualTo(ExitStatus.USAGE);
        assertThat(run("", "assess", "local10000", "a", "b")).isEqualTo(ExitStatus.USAGE);
        assertThat(run(payload, "assess", "local1000")).isEqualTo(ExitStatus.USAGE);
        assertThat(err())
                .contains(
                        "The kind (local1000) must be one of [dx-accelerator, dx-application, dx-claim, kaimono, kigyojin,"
                                + " kigyojin-claim, kigyojin-matching, kyoryokutai-claim, kyoryokutai-member,"
                                + " local10000, local10000-settlement, mirai-college].");
        assertThat(run(payload, "assess", "local10000", "--lang", "fr")).isEqualTo(ExitStatus.USAGE);
        assertThat(err()).contains("The language (fr) must be ja or en.");
        assertThat(out()).isEmpty();
    }

    @Test
    void each_command_has_help() {
        for (String command : new String[] {"assess", "editions", "schema", "vectors"}) {
            assertThat(run("", command, "--help")).as(command).isZero();
        }
    }

    @Test
    void standard_input_is_read_once() {
        assertThat(run(payload, "assess", "local10000", "-", "--edition-file", "-"))
                .isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void help_is_a_result() {
        assertThat(run("", "--help")).isZero();
        assertThat(out()).contains("assess").contains("vectors").contains("74");
    }

    @Test
    void a_missing_file_is_a_failure_of_input() {
        assertThat(run("", "assess", "local10000", folder.resolve("none.json").toString()))
                .isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(err()).startsWith("There is no such file: ").endsWith("none.json" + System.lineSeparator());
        assertThat(run("", "vectors", folder.resolve("none").toString())).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(out()).isEmpty();
    }

    @Test
    void a_closed_output_is_a_failure_of_output() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int data) throws IOException {
                throw new IOException("closed");
            }
        };
        Console console = new Console(new ByteArrayInputStream(payload.getBytes(UTF_8)), closed, err);
        assertThat(CommandLineTool.run(console, "assess", "local10000")).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(err()).contains("closed");
    }

    @Test
    void runs_a_pack() throws IOException {
        assertThat(run("", "vectors", VECTOR.toString())).isZero();
        assertThat(out()).isEqualTo("1 vectors: 1 passed, 0 failed, 0 not run\n");
    }

    @Test
    void says_how_a_vector_differs_and_which_kinds_are_missing() throws IOException {
        String vector = Files.readString(VECTOR);
        file("a.json", vector.replace("\"ELIGIBLE\"", "\"INELIGIBLE\""));
        file("b.json", vector.replace("\"kind\": \"local10000\"", "\"kind\": \"other\""));
        assertThat(run("", "vectors", folder.toString())).isEqualTo(ExitStatus.FAILED);
        assertThat(out()).isEqualTo("""
                        FAILED a.json
                            verdict: expected INELIGIBLE, but found ELIGIBLE.
                        NOT_RUN b.json
                            No module brings the kind other.
                        2 vectors: 0 passed, 1 failed, 1 not run
                        """);
    }

    @Test
    void an_empty_folder_is_no_passed_pack() {
        assertThat(run("", "vectors", folder.toString())).isEqualTo(ExitStatus.FAILED);
    }

    private int run(String input, String... arguments) {
        return CommandLineTool.run(new Console(new ByteArrayInputStream(input.getBytes(UTF_8)), out, err), arguments);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private JsonNode result() throws IOException {
        return JSON.readTree(out.toByteArray());
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
