package jp.chiikiryoku.tools.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code assess KIND --ndjson}: one payload a line, one answer a line. */
class NdjsonTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path H28 =
            Path.of("../../local10000/src/test/resources/jp/chiikiryoku/local10000/scenario/editions/h28.json");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "8"})
    void answers_stand_in_the_order_of_the_payloads(String threads) throws IOException {
        List<Long> amounts =
                LongStream.range(0, 500).map(i -> 1_000_000 + i).boxed().toList();
        String payloads = amounts.stream().map(Payloads::line).collect(Collectors.joining("\n", "", "\n"));
        assertThat(run(payloads, "--threads", threads)).isZero();
        assertThat(results())
                .extracting(result -> result.at("/amounts/publicMoney/yen").asLong())
                .isEqualTo(amounts);
        assertThat(err()).isEmpty();
    }

    @Test
    void a_line_is_answered_as_a_single_payload_is() throws IOException {
        List<String> payloads = List.of(
                Payloads.line(10_000_000),
                Payloads.line(30_000_000),
                Payloads.line(10_000_000).replace("032077", "032070"),
                Payloads.line(10_000_000).replace("\"NONE\"", "\"OTHER_ASSETS\""),
                "{}",
                "[]",
                "{");
        assertThat(run(String.join("\n", payloads))).isZero();
        List<JsonNode> together = results();
        List<JsonNode> alone = new ArrayList<>();
        for (String payload : payloads) {
            out.reset();
            tool(stream(payload), out, "assess", "local10000");
            alone.add(JSON.readTree(out.toByteArray()));
        }
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void problems_of_a_line_keep_the_status() throws IOException {
        assertThat(run("{}\n" + Payloads.line(10_000_000) + "\n")).isZero();
        assertThat(results().get(0).path("problems")).isNotEmpty();
        assertThat(results().get(1).path("verdict").asText()).isEqualTo("ELIGIBLE");
        assertThat(err()).isEmpty();
    }

    @Test
    void a_blank_line_is_no_json() throws IOException {
        assertThat(run(Payloads.line(10_000_000) + "\n\n  \n\r\n")).isZero();
        assertThat(codes()).containsExactly("", "not-json", "not-json", "not-json");
    }

    @Test
    void windows_line_ends_and_a_last_line_without_one_do_no_harm() throws IOException {
        assertThat(run(Payloads.line(10_000_000) + "\r\n" + Payloads.line(11_000_000)))
                .isZero();
        assertThat(codes()).containsExactly("", "");
    }

    @Test
    void no_line_is_no_answer() throws IOException {
        assertThat(run("")).isZero();
        assertThat(out.size()).isZero();
    }

    @Test
    void a_line_of_a_mebibyte_is_answered_and_a_longer_one_is_too_large() throws IOException {
        String greatest = Payloads.lineOfAMebibyte(10_000_000);
        assertThat(greatest.getBytes(UTF_8)).hasSize(Payloads.MEBIBYTE);
        assertThat(run(greatest + "\n " + greatest + "\n" + greatest.repeat(3) + "\n" + Payloads.line(11_000_000)))
                .isZero();
        assertThat(codes()).containsExactly("", "too-large", "too-large", "");
    }

    @Test
    void payloads_of_colliding_names_have_a_thousand_problems_each_and_end_no_batch() throws IOException {
        String payload = collidingNames();
        assertThat(payload.length()).isBetween(Payloads.MEBIBYTE - 40, Payloads.MEBIBYTE);
        assertThat(run((payload + "\n").repeat(6) + Payloads.line(10_000_000))).isZero();
        List<JsonNode> results = results();
        assertThat(results).hasSize(7);
        assertThat(results.subList(0, 6)).allSatisfy(result -> {
            assertThat(result.path("problems")).hasSize(1_000);
            assertThat(result.path("moreProblems").asBoolean()).isTrue();
        });
        assertThat(results.get(6).path("verdict").asText()).isEqualTo("ELIGIBLE");
    }

    /** A payload of a mebibyte, the names of whose members all have one hash code. */
    private static String collidingNames() {
        String[] parts = {"Aa", "BB", "C#"};
        StringBuilder payload = new StringBuilder("{\"kind\":0");
        for (int i = 0; payload.length() < Payloads.MEBIBYTE - 40; i++) {
            payload.append(",\"");
            for (int rest = i, place = 0; place < 10; place++, rest /= 3) {
                payload.append(parts[rest % 3]);
            }
            payload.append("\":0");
        }
        return payload.append('}').toString();
    }

    @Test
    void reads_a_file_and_writes_a_file() throws IOException {
        Path in = Files.writeString(folder.resolve("in.ndjson"), Payloads.line(10_000_000) + "\n{}\n");
        Path answers = folder.resolve("out.ndjson");
        assertThat(run("", in.toString(), "--out", answers.toString())).isZero();
        assertThat(out.size()).isZero();
        assertThat(Files.readAllLines(answers))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"kind\":\"local10000\",\"edition\":\"r6-supplementary\"");
        assertThat(err()).isEmpty();
    }

    @Test
    void speaks_the_language_and_uses_the_edition_that_are_given() throws IOException {
        String own = Payloads.line(30_000_000).replace("r6-supplementary", "h28");
        assertThat(run(own, "--lang", "en", "--edition-file", H28.toString())).isZero();
        assertThat(results().get(0).path("edition").asText()).isEqualTo("h28");
        assertThat(results().get(0).at("/findings/6/message").asText()).contains("exceeds the cap of 25,000,000 yen");
    }

    @Test
    void a_malformed_edition_file_answers_no_line() throws IOException {
        Path edition = Files.writeString(folder.resolve("edition.json"), "{}");
        assertThat(run(Payloads.line(10_000_000), "--edition-file", edition.toString()))
                .isEqualTo(ExitStatus.MALFORMED);
        assertThat(JSON.readTree(out.toByteArray()).path("kind").asText()).isEqualTo("edition");
    }

    @Test
    void wrong_usage_answers_no_line() {
        String payload = Payloads.line(10_000_000);
        assertThat(run(payload, "--threads", "0")).isEqualTo(ExitStatus.USAGE);
        assertThat(run(payload, "--threads", "-1")).isEqualTo(ExitStatus.USAGE);
        assertThat(run(payload, "--threads", "two")).isEqualTo(ExitStatus.USAGE);
        assertThat(err()).contains("The number of threads (0) must be 1 or more.");
        assertThat(tool(stream(payload), out, "assess", "local10000", "--threads", "2"))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(tool(stream(payload), out, "assess", "local10000", "--out", "a"))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(err()).contains("--out and --threads must come with --ndjson.");
        assertThat(out.size()).isZero();
    }

    @Test
    void the_input_is_never_overwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("same.ndjson"), Payloads.line(1_000_000) + "\n");
        String before = Files.readString(file);
        int status =
                tool(stream(""), out, "assess", "local10000", "--ndjson", file.toString(), "--out", file.toString());
        assertThat(status).isEqualTo(ExitStatus.USAGE);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void a_missing_input_is_a_failure_and_leaves_no_output() {
        Path answers = folder.resolve("out.ndjson");
        assertThat(run("", folder.resolve("none").toString(), "--out", answers.toString()))
                .isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(answers).doesNotExist();
        assertThat(err()).startsWith("There is no such file: ");
    }

    @Test
    void an_output_that_cannot_be_made_is_a_failure() {
        Path none = folder.resolve("none").resolve("out.ndjson");
        assertThat(run(Payloads.line(10_000_000), "--out", none.toString())).isEqualTo(ExitStatus.INPUT_OUTPUT);
    }

    @Test
    void an_input_that_fails_is_a_failure() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        assertThat(tool(broken, out, "assess", "local10000", "--ndjson")).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(err()).contains("broken");
        assertThat(out.size()).isZero();
    }

    @Test
    void an_output_that_fails_is_a_failure() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int data) throws IOException {
                throw new IOException("closed");
            }
        };
        String payloads = (Payloads.line(10_000_000) + "\n").repeat(100);
        assertThat(tool(stream(payloads), closed, "assess", "local10000", "--ndjson"))
                .isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(err()).contains("closed").doesNotContain("at jp.chiikiryoku");
    }

    private int run(String input, String... options) {
        List<String> arguments = new ArrayList<>(List.of("assess", "local10000", "--ndjson"));
        arguments.addAll(List.of(options));
        return tool(stream(input), out, arguments.toArray(String[]::new));
    }

    private int tool(InputStream in, OutputStream to, String... arguments) {
        return CommandLineTool.run(new Console(in, to, err), arguments);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** One object a line; whatever else stood on standard output would not be JSON. */
    private List<JsonNode> results() throws IOException {
        assertThat(out.toString(UTF_8)).endsWith("}\n");
        List<JsonNode> results = new ArrayList<>();
        for (String line : out.toString(UTF_8).split("\n")) {
            results.add(JSON.readTree(line));
        }
        return results;
    }

    /** The code of the only problem of each line, or nothing where it was assessed. */
    private List<String> codes() throws IOException {
        return results().stream()
                .map(result -> result.at("/problems/0/code").asText())
                .toList();
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
