package jp.chiikiryoku.tools.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A case of secured shopping through the same commands. */
class KaimonoTest {

    private static final Path VECTORS = Path.of("../../kaimono/src/test/resources/jp/chiikiryoku/kaimono/vectors");
    private static final String CASE = """
            {"edition": "r6-supplementary",
             "area": {"code": "325287", "populations": [{"year": 2020, "persons": 4870}, {"year": 2015, "persons": 5120}]},
             "type": "MOBILE_SALES",
             "parties": [{"name": "一般社団法人", "sector": "COMMUNITY", "roles": ["SALES_AGENCY"]},
                         {"name": "地元のスーパー", "sector": "PRIVATE", "roles": ["OTHER"]}]}
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void assesses_a_case_without_any_amount() throws IOException {
        assertThat(run(CASE, "assess", "kaimono")).isZero();
        assertThat(result().path("verdict").asText()).isEqualTo("ELIGIBLE");
        assertThat(result().path("amounts")).isEmpty();
        assertThat(result().path("steps")).isEmpty();
        assertThat(result().path("findings").findValuesAsText("rule"))
                .containsExactly("KMN-DEPOPULATION", "KMN-PARTNERSHIP", "KMN-ROLES");
        assertThat(result().at("/findings/0/pointer").asText()).isEqualTo("/area/populations/0/persons");
        assertThat(result().at("/findings/0/facts"))
                .isEqualTo(JSON.readTree("{\"earliestYear\": 2015, \"earliestPersons\": 5120, \"latestYear\": 2020,"
                        + " \"latestPersons\": 4870}"));
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_case_that_names_no_edition_is_malformed() throws IOException {
        assertThat(run(CASE.replace("\"edition\": \"r6-supplementary\",", ""), "assess", "kaimono"))
                .isEqualTo(ExitStatus.MALFORMED);
        assertThat(result().at("/problems/0/pointer").asText()).isEqualTo("/edition");
        assertThat(result().at("/problems/0/code").asText()).isEqualTo("required");
    }

    @Test
    void runs_the_vectors_of_the_module() {
        assertThat(run("", "vectors", VECTORS.toString())).isZero();
        assertThat(out.toString(UTF_8)).endsWith(" passed, 0 failed, 0 not run\n");
    }

    private int run(String input, String... arguments) {
        return CommandLineTool.run(new Console(new ByteArrayInputStream(input.getBytes(UTF_8)), out, err), arguments);
    }

    private JsonNode result() throws IOException {
        return JSON.readTree(out.toByteArray());
    }
}
