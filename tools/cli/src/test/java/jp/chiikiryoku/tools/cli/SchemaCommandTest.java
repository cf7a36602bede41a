package jp.chiikiryoku.tools.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import jp.chiikiryoku.core.kind.Kinds;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void prints_what_the_jar_of_each_kind_carries() throws IOException {
        for (String kind : Kinds.shipped().names()) {
            expect(kind + ".schema.json", kind);
            expect(kind + ".schema.en.json", kind, "--lang", "en");
            expect(kind + ".result.schema.json", kind, "--result");
            expect(kind + ".result.schema.en.json", kind, "--result", "--lang", "en");
        }
    }

    private void expect(String carried, String... arguments) throws IOException {
        out.reset();
        assertThat(run(arguments)).isZero();
        try (InputStream resource =
                getClass().getClassLoader().getResourceAsStream("META-INF/chiikiryoku/" + carried)) {
            assertThat(resource).as(carried).isNotNull();
            assertThat(out.toString(UTF_8)).isEqualTo(new String(resource.readAllBytes(), UTF_8));
        }
        assertThat(err.size()).isZero();
    }

    @Test
    void a_schema_is_titled_in_the_language_that_is_asked_for() throws IOException {
        assertThat(run("local10000")).isZero();
        JsonNode japanese = new JsonMapper().readTree(out.toByteArray());
        assertThat(japanese.path("title").asText()).isEqualTo("交付金の申請");
        assertThat(japanese.at("/$defs/Funding/properties/publicMoney/title").asText())
                .isEqualTo("公費による交付額");
        assertThat(japanese.at("/$defs/Funding/properties/publicMoney/minimum").asInt())
                .isEqualTo(1);
        out.reset();
        assertThat(run("local10000", "--lang", "en")).isZero();
        JsonNode english = new JsonMapper().readTree(out.toByteArray());
        assertThat(english.at("/$defs/Funding/properties/publicMoney/title").asText())
                .isEqualTo("public money");
    }

    @Test
    void wrong_usage_is_told() {
        assertThat(run()).isEqualTo(ExitStatus.USAGE);
        assertThat(run("local1000")).isEqualTo(ExitStatus.USAGE);
        assertThat(err.toString(UTF_8)).contains("The kind (local1000) must be one of [dx-accelerator,");
        assertThat(run("local10000", "--lang", "fr")).isEqualTo(ExitStatus.USAGE);
        assertThat(out.size()).isZero();
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "schema";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandLineTool.run(new Console(new ByteArrayInputStream(new byte[0]), out, err), all);
    }
}
