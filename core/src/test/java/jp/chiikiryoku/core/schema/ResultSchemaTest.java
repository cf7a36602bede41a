package jp.chiikiryoku.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.sample.SampleSum;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;

class ResultSchemaTest {

    private static final Kind<?, ?> SAMPLE = Kinds.shipped().find("sample").orElseThrow();
    private static final JsonNode JAPANESE = schema(SAMPLE, Language.JA);

    private static JsonNode schema(Kind<?, ?> kind, Language language) {
        try {
            return new JsonMapper().readTree(ResultSchema.json(kind, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static JsonNode member(String record, String name) {
        return JAPANESE.path("$defs").path(record).path("properties").path(name);
    }

    @Test
    void a_result_is_an_assessment_or_problems() {
        assertThat(JAPANESE.path("$id").asText()).isEqualTo("urn:chiikiryoku:schema:sample.result:ja");
        assertThat(JAPANESE.path("title").asText()).isEqualTo("判定の結果、または不備の一覧");
        assertThat(JAPANESE.path("oneOf").findValuesAsText("$ref"))
                .containsExactly("#/$defs/AssessmentReport", "#/$defs/ProblemReport");
    }

    @Test
    void it_is_of_this_kind() {
        assertThat(member("AssessmentReport", "kind").path("const").asText()).isEqualTo("sample");
        assertThat(member("ProblemReport", "kind").path("const").asText()).isEqualTo("sample");
    }

    @Test
    void verdicts_and_outcomes_are_listed_with_their_names() {
        assertThat(member("AssessmentReport", "verdict").path("oneOf").toString())
                .isEqualTo("[{\"const\":\"ELIGIBLE\",\"title\":\"対象\"},{\"const\":\"INELIGIBLE\",\"title\":\"対象外\"},"
                        + "{\"const\":\"NEEDS_REVIEW\",\"title\":\"要確認\"},"
                        + "{\"const\":\"PARTLY_ELIGIBLE\",\"title\":\"一部対象\"}]");
        assertThat(member("AssessmentReport.FindingLine", "outcome")
                        .path("oneOf")
                        .findValuesAsText("title"))
                .containsExactly("充足", "不充足", "未確定");
        assertThat(member("Citation", "authority").path("oneOf").findValuesAsText("const"))
                .containsExactly("LAW", "MINISTRY", "AUDIT", "PREFECTURE", "MUNICIPALITY", "PRESS", "ASSUMPTION");
    }

    @Test
    void rules_and_codes_are_listed() {
        assertThat(member("AssessmentReport.FindingLine", "rule").path("oneOf").findValuesAsText("const"))
                .containsExactly("SMP-LIMIT", "SMP-NOVELTY", "SMP-SMALL", "SMP-COLOUR");
        assertThat(texts(member("ProblemReport.Line", "code").path("enum")))
                .hasSize(21)
                .contains("not-json", "check-digit", "conflict");
    }

    @Test
    void amounts_are_intervals_by_name() {
        assertThat(member("AssessmentReport", "amounts").path("type").asText()).isEqualTo("object");
        assertThat(member("AssessmentReport", "amounts")
                        .at("/additionalProperties/$ref")
                        .asText())
                .isEqualTo("#/$defs/YenRange");
        assertThat(member("YenRange", "atMost").path("type").asText()).isEqualTo("integer");
        assertThat(member("YenRange", "atMost").path("title").asText()).isEqualTo("最大の額（円）");
    }

    @Test
    void what_may_be_left_out_is_not_required() {
        assertThat(texts(JAPANESE.at("/$defs/AssessmentReport.StepLine/required")))
                .containsExactly("amount", "text");
        assertThat(texts(JAPANESE.at("/$defs/AssessmentReport.FindingLine/required")))
                .containsExactly("rule", "outcome", "pointer", "message", "facts", "remedies", "citation");
    }

    @Test
    void a_fact_and_the_value_of_a_change_may_be_anything() {
        assertThat(member("AssessmentReport.FindingLine", "facts")
                        .path("additionalProperties")
                        .toString())
                .isEqualTo("{}");
        assertThat(member("AssessmentReport.ChangeLine", "to").has("type")).isFalse();
    }

    @Test
    void a_solution_has_a_schema_of_its_own_beside_that_of_problems() {
        JsonNode sum = schema(SampleSum.kind(), Language.EN);
        assertThat(sum.path("oneOf").findValuesAsText("$ref"))
                .containsExactly("#/$defs/SampleSum.SumReport", "#/$defs/ProblemReport");
        assertThat(sum.at("/$defs/SampleSum.SumReport/properties/lines/items/$ref")
                        .asText())
                .isEqualTo("#/$defs/SampleSum.Line");
        assertThat(texts(sum.at("/$defs/SampleSum.SumReport/required"))).containsExactly("kind", "edition", "lines");
        assertThat(sum.at("/$defs/SampleSum.Line/properties/yen/type").asText()).isEqualTo("integer");
    }

    @Test
    void the_same_schema_has_the_same_bytes() {
        assertThat(ResultSchema.json(SAMPLE, Language.JA)).isEqualTo(ResultSchema.json(SAMPLE, Language.JA));
    }

    @Test
    void a_jar_carries_it_under_a_fixed_path() {
        assertThat(ResultSchema.path("local10000", Language.JA))
                .isEqualTo("META-INF/chiikiryoku/local10000.result.schema.json");
        assertThat(ResultSchema.path("local10000", Language.EN))
                .isEqualTo("META-INF/chiikiryoku/local10000.result.schema.en.json");
    }
}
