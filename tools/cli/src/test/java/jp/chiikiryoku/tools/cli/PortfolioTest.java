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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code assess mirai-college --ndjson --portfolio FILE}: one answer a line, and what all of them come to. */
class PortfolioTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path SHIPPED = Path.of(
            "../../mirai-college/src/main/resources/jp/chiikiryoku/miraicollege/edition/editions/r6-supplementary.json");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    // A fee below the fixed sum is accepted by the ruling.
    private static String proposal(long fee) {
        return """
                {"edition":"r6-supplementary","host":{"code":"325287"},
                "partners":[{"name":"甲大学","type":"UNIVERSITY"}],"fieldwork":true,
                "programme":{"programmeMaking":true,"receptionStructure":true},"fee":%d,
                "rulings":[{"rule":"MRC-FEE","judgement":"MET"}]}
                """.formatted(fee).replace("\n", "");
    }

    private static String underReview(long fee) {
        return proposal(fee).replace("\"fieldwork\":true,", "");
    }

    // MIC-R6-SUPPLEMENTARY: 定額10,000千円×15カ所＝1.5億円
    @Test
    void fifteen_sites_fill_the_budget_and_no_line_is_lost() throws IOException {
        List<String> lines = new ArrayList<>(Collections.nCopies(15, proposal(10_000_000)));
        lines.add(proposal(10_000_001));
        lines.add("{}");
        lines.add("");
        JsonNode summary = summary(lines);
        assertThat(summary.path("kind").asText()).isEqualTo("mirai-college");
        assertThat(summary.path("lines").asLong()).isEqualTo(18);
        assertThat(summary.path("malformed").asLong()).isEqualTo(2);
        JsonNode portfolio = summary.at("/portfolios/0");
        assertThat(portfolio.path("edition").asText()).isEqualTo("r6-supplementary");
        assertThat(portfolio.path("outcome").asText()).isEqualTo("SATISFIED");
        assertThat(portfolio.path("proposals").toString())
                .isEqualTo("{\"eligible\":15,\"needsReview\":0,\"ineligible\":1}");
        assertThat(portfolio.at("/findings/2/facts").toString())
                .isEqualTo("{\"analysis\":30000000,\"certain\":180000000,\"atMost\":180000000,\"limit\":180000000}");
        assertThat(portfolio.path("fees").toString()).isEqualTo("{\"yen\":150000000,\"atMost\":150000000}");
        assertThat(out.toString(UTF_8).lines()).hasSize(18);
        assertThat(err.size()).isZero();
    }

    @Test
    void a_sixteenth_site_is_too_many_and_one_under_review_may_be() throws IOException {
        List<String> lines = new ArrayList<>(Collections.nCopies(15, proposal(9_000_000)));
        lines.add(underReview(9_000_000));
        assertThat(outcomes(summary(lines)))
                .containsExactly(
                        "MRC-PORTFOLIO-SITES UNDETERMINED",
                        "MRC-PORTFOLIO-MODEL-PROJECTS SATISFIED",
                        "MRC-PORTFOLIO-MODEL-CASES SATISFIED",
                        "MRC-PORTFOLIO-PROGRAMME SATISFIED");
        lines.add(proposal(9_000_000));
        assertThat(outcomes(summary(lines)))
                .containsExactly(
                        "MRC-PORTFOLIO-SITES VIOLATED",
                        "MRC-PORTFOLIO-MODEL-PROJECTS UNDETERMINED",
                        "MRC-PORTFOLIO-MODEL-CASES UNDETERMINED",
                        "MRC-PORTFOLIO-PROGRAMME UNDETERMINED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "8"})
    void threads_change_nothing(String threads) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            lines.add(i % 3 == 0 ? underReview(i + 1) : proposal(i + 1));
        }
        JsonNode portfolio = summary(lines, "--threads", threads).at("/portfolios/0");
        assertThat(portfolio.at("/proposals/eligible").asLong()).isEqualTo(1_333);
        assertThat(portfolio.at("/proposals/needsReview").asLong()).isEqualTo(667);
        assertThat(portfolio.at("/fees/atMost").asLong()).isEqualTo(2_001_000);
        assertThat(portfolio.at("/fees/yen").asLong()).isEqualTo(2_001_000 - 3 * (666L * 667 / 2) - 667);
    }

    @Test
    void each_edition_that_proposals_name_has_a_portfolio_of_its_own() throws IOException {
        Path file = ownEdition("/parameters/portfolio/sites", 1);
        String ofOwn = proposal(1).replace("r6-supplementary", "own");
        JsonNode summary = summary(List.of(ofOwn, proposal(2), ofOwn), "--edition-file", file.toString());
        assertThat(summary.path("portfolios")).hasSize(2);
        assertThat(summary.at("/portfolios/0/edition").asText()).isEqualTo("r6-supplementary");
        assertThat(summary.at("/portfolios/0/outcome").asText()).isEqualTo("SATISFIED");
        assertThat(summary.at("/portfolios/1/edition").asText()).isEqualTo("own");
        assertThat(summary.at("/portfolios/1/outcome").asText()).isEqualTo("VIOLATED");
        assertThat(summary.at("/portfolios/1/findings/0/message").asText())
                .isEqualTo("対象となる提案だけで2件となり、上限の1か所を1か所超えています。");
    }

    // 9,223 fees of 10^15 yen fit into 64 bits, 9,224 do not.
    @Test
    void fees_that_cannot_be_added_up_lose_no_answer_and_leave_no_summary() throws IOException {
        Path edition = ownEdition("/parameters/fixedFee", 1_000_000_000_000_000L);
        Path file = Files.writeString(folder.resolve("portfolio.json"), "old");
        String proposal = proposal(1_000_000_000_000_000L).replace("r6-supplementary", "own") + "\n";
        String[] options = {
            "--ndjson", "--portfolio", file.toString(), "--edition-file", edition.toString(), "--threads", "2"
        };
        assertThat(run(proposal.repeat(9_224) + proposal(1), options)).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(out.toString(UTF_8).lines()).hasSize(9_225).allMatch(line -> line.contains("ELIGIBLE"));
        assertThat(err.toString(UTF_8))
                .isEqualTo("Input or output failed: Every line is answered, but the summary cannot be written, because"
                        + " the fees under the edition own together do not fit into 64 bits.\n");
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactlyInAnyOrder("own.json", "portfolio.json");
        assertThat(run(proposal.repeat(9_223), options)).isZero();
        assertThat(JSON.readTree(file.toFile()).at("/portfolios/0/fees/yen").asLong())
                .isEqualTo(9_223_000_000_000_000_000L);
    }

    // The fees fit, but not with 10^15 yen for the analysis on top.
    @Test
    void a_limit_that_cannot_be_added_up_is_told_as_well() throws IOException {
        ObjectNode edition = (ObjectNode) JSON.readTree(
                ownEdition("/parameters/fixedFee", 1_000_000_000_000_000L).toFile());
        for (String part : List.of("analysis", "platform", "modelCases", "programme")) {
            ((ObjectNode) edition.at("/parameters/portfolio/" + part))
                    .put("value", part.equals("platform") ? 0 : 1_000_000_000_000_000L);
        }
        JSON.writeValue(folder.resolve("own.json").toFile(), edition);
        Path file = folder.resolve("portfolio.json");
        String proposal = proposal(1_000_000_000_000_000L).replace("r6-supplementary", "own") + "\n";
        assertThat(run(
                        proposal.repeat(9_223),
                        "--ndjson",
                        "--portfolio",
                        file.toString(),
                        "--edition-file",
                        folder.resolve("own.json").toString()))
                .isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(err.toString(UTF_8)).contains("the summary cannot be written");
        assertThat(files()).containsExactly("own.json");
    }

    @Test
    void a_run_that_fails_keeps_the_old_summary() throws IOException {
        Path file = Files.writeString(folder.resolve("portfolio.json"), "old");
        assertThat(run("", "--ndjson", folder.resolve("missing.ndjson").toString(), "--portfolio", file.toString()))
                .isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly("portfolio.json");
    }

    @Test
    void a_summary_takes_the_place_of_the_old_one_even_behind_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("portfolio.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        assertThat(run(proposal(1), "--ndjson", "--portfolio", link.toString())).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(JSON.readTree(file.toFile()).path("lines").asLong()).isEqualTo(1);
        assertThat(files()).containsExactlyInAnyOrder("portfolio.json", "link.json");
    }

    @Test
    void a_malformed_edition_file_answers_no_line() throws IOException {
        Path edition = Files.writeString(folder.resolve("edition.json"), "{}");
        Path file = folder.resolve("portfolio.json");
        assertThat(run("", "--ndjson", "--portfolio", file.toString(), "--edition-file", edition.toString()))
                .isEqualTo(ExitStatus.MALFORMED);
        assertThat(JSON.readTree(out.toByteArray()).path("kind").asText()).isEqualTo("edition");
        assertThat(file).doesNotExist();
    }

    @Test
    void speaks_english_when_asked() throws IOException {
        JsonNode portfolio =
                summary(List.of(proposal(10_000_000)), "--lang", "en").at("/portfolios/0");
        assertThat(portfolio.at("/findings/0/message").asText())
                .isEqualTo("Eligible proposals: 1. This is within the limit of 15 sites.");
        assertThat(portfolio.path("notEncoded")).isNotEmpty();
    }

    @Test
    void no_line_is_no_portfolio() throws IOException {
        assertThat(summary(List.of()).toString())
                .isEqualTo("{\"kind\":\"mirai-college\",\"lines\":0,\"malformed\":0,\"portfolios\":[]}");
    }

    @Test
    void wrong_usage_writes_nothing() throws IOException {
        Path file = folder.resolve("portfolio.json");
        assertThat(run(proposal(1), "--portfolio", file.toString())).isEqualTo(ExitStatus.USAGE);
        assertThat(CommandLineTool.run(
                        console("{}"), "assess", "local10000", "--ndjson", "--portfolio", file.toString()))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(err.toString(UTF_8)).contains("--portfolio must come with --ndjson of mirai-college.");
        assertThat(run(proposal(1), "--ndjson", "--portfolio", file.toString(), "--out", file.toString()))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(err.toString(UTF_8)).contains("must not be written twice.");
        assertThat(file).doesNotExist();
        Path payloads = Files.writeString(folder.resolve("payloads.ndjson"), proposal(1));
        assertThat(run("", "--ndjson", payloads.toString(), "--portfolio", payloads.toString()))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(payloads).hasContent(proposal(1));
        assertThat(out.size()).isZero();
    }

    @Test
    void standard_output_is_no_file_for_the_summary() {
        assertThat(run(proposal(1), "--ndjson", "--portfolio", "-")).isEqualTo(ExitStatus.USAGE);
        assertThat(err.toString(UTF_8)).startsWith("The file of --portfolio (-) must be a file");
        assertThat(out.size()).isZero();
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void a_file_that_cannot_be_written_is_told_before_the_work() {
        assertThat(run(proposal(1), "--ndjson", "--portfolio", folder.toString()))
                .isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(run(
                        proposal(1),
                        "--ndjson",
                        "--portfolio",
                        folder.resolve("missing/portfolio.json").toString()))
                .isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(out.size()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** The shipped edition under the id own, in force in the fiscal year 2030, with one other figure. */
    private Path ownEdition(String pointer, long value) throws IOException {
        ObjectNode own = (ObjectNode) JSON.readTree(SHIPPED.toFile());
        own.put("id", "own");
        ((ObjectNode) own.get("inForceFrom")).put("value", "2030-04-01");
        ((ObjectNode) own.get("inForceUntil")).put("value", "2031-03-31");
        own.putArray("fiscalYears").add(2030);
        ((ObjectNode) own.at(pointer)).put("value", value);
        Path file = folder.resolve("own.json");
        JSON.writeValue(file.toFile(), own);
        return file;
    }

    private static List<String> outcomes(JsonNode summary) {
        List<String> outcomes = new ArrayList<>();
        summary.at("/portfolios/0/findings")
                .forEach(finding -> outcomes.add(finding.path("rule").asText() + " "
                        + finding.path("outcome").asText()));
        return outcomes;
    }

    private JsonNode summary(List<String> lines, String... more) throws IOException {
        Path file = folder.resolve("portfolio.json");
        List<String> arguments = new ArrayList<>(List.of("--ndjson", "--portfolio", file.toString()));
        arguments.addAll(List.of(more));
        String payloads = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        assertThat(run(payloads, arguments.toArray(String[]::new))).isZero();
        return JSON.readTree(file.toFile());
    }

    private int run(String payloads, String... more) {
        List<String> arguments = new ArrayList<>(List.of("assess", "mirai-college"));
        arguments.addAll(List.of(more));
        return CommandLineTool.run(console(payloads), arguments.toArray(String[]::new));
    }

    private Console console(String payloads) {
        return new Console(new ByteArrayInputStream(payloads.getBytes(UTF_8)), out, err);
    }
}
