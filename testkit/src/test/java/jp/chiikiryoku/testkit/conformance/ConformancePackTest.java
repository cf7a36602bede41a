package jp.chiikiryoku.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConformancePackTest {

    private static final String PAYLOAD =
            "\"kind\": \"sample\", \"payload\": {\"edition\": \"r6\", \"code\": \"032077\","
                    + " \"index\": 0.620, \"grant\": 9000000, \"lanterns\": [{\"colour\": \"GREEN\", \"amount\": 9000000}]}";
    private static final String EXPECT = "\"expect\": {\"edition\": \"r6\", \"verdict\": \"NEEDS_REVIEW\","
            + " \"outcomes\": {\"SMP-LIMIT\": \"SATISFIED\", \"SMP-NOVELTY\": \"UNDETERMINED\","
            + " \"SMP-SMALL\": \"VIOLATED\", \"SMP-COLOUR\": \"SATISFIED\"},"
            + " \"amounts\": {\"grant\": {\"yen\": 0, \"atMost\": 9000000}, \"share\": {\"yen\": 0, \"atMost\": 4500000}},"
            + " \"openQuestions\": [\"/novelty\"]}";
    private static final String WRONG = "\"kind\": \"sample\", \"payload\": {\"edition\": \"r6\"}, \"problems\": [";
    private static final String REQUIRED = "{\"pointer\": \"/code\", \"code\": \"required\"},"
            + " {\"pointer\": \"/lanterns\", \"code\": \"required\"}";

    @Test
    void a_vector_that_is_met_passes() throws IOException {
        VectorResult result = run(PAYLOAD + ", " + EXPECT);
        assertThat(result.differences()).isEmpty();
        assertThat(result.isPassed()).isTrue();
        assertThat(result.status()).isEqualTo(VectorResult.Status.PASSED);
        assertThat(result.kind()).isEqualTo("sample");
        assertThat(result.file()).isEqualTo("name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"edition\": \"r6\" | \"edition\": \"r7\" | edition: expected r7, but found r6.",
                "NEEDS_REVIEW | ELIGIBLE | verdict: expected ELIGIBLE, but found NEEDS_REVIEW.",
                "\"SMP-LIMIT\": \"SATISFIED\", | '' | outcomes: expected {",
                "\"SMP-LIMIT\": \"SATISFIED\" | \"SMP-LIMIT\": \"VIOLATED\" | outcomes: expected {",
                "\"atMost\": 4500000 | \"atMost\": 4500001 | amounts: expected {grant=0 to 9000000, share=0 to 4500001}",
                "\"grant\": {\"yen\": 0 | \"grant\": {\"yen\": 1 | amounts: expected {grant=1 to 9000000",
                "[\"/novelty\"] | [] | openQuestions: expected [], but found [/novelty].",
                "openQuestions | questions | This version cannot check questions.",
            })
    void a_vector_that_is_not_met_fails_and_says_where(String from, String to, String difference) throws IOException {
        String expect = EXPECT.replace(from, to);
        assertThat(expect).isNotEqualTo(EXPECT);
        VectorResult result = run(PAYLOAD + ", " + expect);
        assertThat(result.status()).isEqualTo(VectorResult.Status.FAILED);
        assertThat(result.isPassed()).isFalse();
        assertThat(result.differences()).singleElement().asString().startsWith(difference);
    }

    @Test
    void problems_are_a_set() throws IOException {
        String others = "{\"pointer\": \"/grant\", \"code\": \"required\"}, " + REQUIRED;
        assertThat(run(WRONG + others + "]").differences()).isEmpty();
        assertThat(run(WRONG + REQUIRED + "]").differences())
                .containsExactly("problems: expected [\"/code\" required, \"/lanterns\" required], but found"
                        + " [\"/code\" required, \"/grant\" required, \"/lanterns\" required].");
    }

    @Test
    void an_assessment_instead_of_problems_fails_and_the_other_way_round() throws IOException {
        assertThat(run(PAYLOAD + ", \"problems\": [" + REQUIRED + "]").differences())
                .containsExactly("The payload must have the problems [\"/code\" required, \"/lanterns\" required],"
                        + " but is well formed.");
        assertThat(run("\"kind\": \"sample\", \"payload\": {\"edition\": \"r6\", \"code\": \"032077\"}, " + EXPECT)
                        .differences())
                .containsExactly("The payload must be well formed, but has the problems"
                        + " [\"/grant\" required, \"/lanterns\" required].");
    }

    @Test
    void a_text_is_passed_on_as_it_is() throws IOException {
        assertThat(run("\"kind\": \"sample\", \"text\": \"{\\\"edition\\\": \", \"problems\":"
                                + " [{\"pointer\": \"\", \"code\": \"not-json\"}]")
                        .differences())
                .isEmpty();
    }

    @Test
    void a_vector_must_expect_one_thing() throws IOException {
        String message = "The vector must have either problems or expect.";
        assertThat(run(PAYLOAD).differences()).containsExactly(message);
        assertThat(run(PAYLOAD + ", " + EXPECT + ", \"problems\": []").differences())
                .containsExactly(message);
    }

    @Test
    void a_kind_that_no_module_brings_is_not_run() throws IOException {
        VectorResult result = run("\"kind\": \"other\", \"payload\": {}, " + EXPECT);
        assertThat(result.status()).isEqualTo(VectorResult.Status.NOT_RUN);
        assertThat(result.isPassed()).isFalse();
        assertThat(result.kind()).isEqualTo("other");
        assertThat(result.differences()).containsExactly("No module brings the kind other.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "5",
                "{\"kind\": \"sample\"}",
                "{\"kind\": 5, \"payload\": {}}",
                "{\"kind\": \"sample\", \"text\": 5}",
                "{\"kind\": \"sample\", \"text\": null}",
            })
    void a_file_that_is_no_vector_fails(String json) throws IOException {
        VectorResult result = ConformancePack.run("name", json.getBytes(StandardCharsets.UTF_8));
        assertThat(result.status()).isEqualTo(VectorResult.Status.FAILED);
        assertThat(result.differences())
                .containsExactly("The file is no vector: it must have a kind, and a payload or a text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{} {}", "{\"kind\": \"sample\", \"kind\": \"sample\"}", "nul"})
    void a_file_that_is_no_json_fails(String json) throws IOException {
        VectorResult result = ConformancePack.run("name", json.getBytes(StandardCharsets.UTF_8));
        assertThat(result.status()).isEqualTo(VectorResult.Status.FAILED);
        assertThat(result.differences()).singleElement().asString().startsWith("The file is not JSON: ");
    }

    @Test
    void a_folder_is_run_in_the_order_of_its_files(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        Files.writeString(folder.resolve("b/c/one.json"), "{" + PAYLOAD + ", " + EXPECT + "}");
        Files.writeString(folder.resolve("a.json"), "{");
        Files.writeString(folder.resolve("notes.txt"), "not a vector");
        List<VectorResult> results = ConformancePack.in(folder).run();
        assertThat(results).extracting(VectorResult::file).containsExactly("a.json", "b/c/one.json");
        assertThat(results)
                .extracting(VectorResult::status)
                .containsExactly(VectorResult.Status.FAILED, VectorResult.Status.PASSED);
        assertThat(ConformancePack.in(folder.resolve("a.json")).run())
                .extracting(VectorResult::file)
                .containsExactly("a.json");
    }

    @Test
    void a_solution_is_compared_member_by_member() throws IOException {
        String payload = "\"kind\": \"sample-sum\", \"payload\": {\"edition\": \"r6\", \"lanterns\":"
                + " [{\"colour\": \"GREEN\", \"amount\": 5}]}, \"expect\": ";
        String lines = "\"lines\": [{\"yen\": 5, \"message\": \"合計\"}]";
        assertThat(run(payload + "{\"edition\": \"r6\", " + lines + "}").differences())
                .isEmpty();
        assertThat(run(payload + "{" + lines + "}").isPassed()).isTrue();
        assertThat(run(payload + "{\"edition\": \"r7\", " + lines.replace("5", "6") + ", \"remark\": \"none\"}")
                        .differences())
                .containsExactly(
                        "edition: expected \"r7\", but found \"r6\".",
                        "lines: expected [{\"yen\":6,\"message\":\"合計\"}], but found"
                                + " [{\"yen\":5,\"message\":\"合計\"}].",
                        "remark: expected \"none\", but found nothing.");
        assertThat(run(payload + "{}").differences()).containsExactly("The vector must expect a problem or an answer.");
    }

    private static VectorResult run(String members) throws IOException {
        return ConformancePack.run("name", ("{" + members + "}").getBytes(StandardCharsets.UTF_8));
    }
}
