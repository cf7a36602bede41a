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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayloadSchemaTest {

    private static final Kind<?, ?> SAMPLE = Kinds.shipped().find("sample").orElseThrow();
    private static final JsonNode JAPANESE = schema(SAMPLE, Language.JA);
    private static final JsonNode ENGLISH = schema(SAMPLE, Language.EN);

    private static JsonNode schema(Kind<?, ?> kind, Language language) {
        try {
            return new JsonMapper().readTree(PayloadSchema.json(kind, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode member(String name) {
        return JAPANESE.path("properties").path(name);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    @Test
    void says_what_it_is() {
        assertThat(JAPANESE.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(JAPANESE.path("$id").asText()).isEqualTo("urn:chiikiryoku:schema:sample:ja");
        assertThat(ENGLISH.path("$id").asText()).isEqualTo("urn:chiikiryoku:schema:sample:en");
        assertThat(JAPANESE.path("type").asText()).isEqualTo("object");
        assertThat(JAPANESE.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void members_stand_in_the_order_of_the_record_and_those_that_must_be_there_are_listed() {
        List<String> names = new ArrayList<>();
        JAPANESE.path("properties").fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly(
                        "edition",
                        "appliedOn",
                        "code",
                        "name",
                        "index",
                        "grant",
                        "lanterns",
                        "days",
                        "remote",
                        "submittedAt",
                        "share",
                        "colours",
                        "novelty",
                        "rulings");
        assertThat(texts(JAPANESE.path("required"))).containsExactly("code", "grant", "lanterns");
    }

    @ParameterizedTest
    @CsvSource({
        "appliedOn, string",
        "name, string",
        "index, number",
        "days, integer",
        "remote, boolean",
        "submittedAt, string",
        "share, string",
        "colours, array",
        "rulings, array"
    })
    void an_optional_member_may_be_null(String name, String type) {
        assertThat(texts(member(name).path("type"))).containsExactly(type, "null");
    }

    @ParameterizedTest
    @CsvSource({"code, string", "grant, integer", "lanterns, array"})
    void a_required_member_may_not(String name, String type) {
        assertThat(member(name).path("type").asText()).isEqualTo(type);
    }

    @Test
    void numbers_have_the_bounds_of_their_constraints() {
        assertThat(member("grant").path("minimum").asLong()).isEqualTo(1);
        assertThat(member("grant").path("maximum").asLong()).isEqualTo(1_000_000_000_000_000L);
        assertThat(member("days").path("minimum").asLong(-1)).isZero();
        assertThat(member("days").path("maximum").asLong()).isEqualTo(366);
        assertThat(member("index").path("minimum").asText()).isEqualTo("0");
        assertThat(member("index").path("maximum").asText()).isEqualTo("9.99");
        assertThat(member("index").has("multipleOf")).isFalse();
        assertThat(member("grant").path("x-unit").asText()).isEqualTo("JPY");
    }

    @ParameterizedTest
    @CsvSource({
        "code, 032077, true",
        "code, 472018, true",
        "code, 482018, false",
        "code, 002018, false",
        "code, 03207, false",
        "code, 0320777, false",
        "code, ０３２０７７, false",
        "appliedOn, 2024-04-01, true",
        "appliedOn, 2024-4-1, false",
        "submittedAt, 2025-04-10T12:00:00+09:00, true",
        "submittedAt, 2025-04-10T12:00Z, true",
        "submittedAt, 2025-04-10T12:00:00.123456789-11:00, true",
        "submittedAt, 2025-04-10T12:00:00, false",
        "share, 2/3, true",
        "share, 1, true",
        "share, 0.5, false"
    })
    void texts_have_the_form_that_the_reader_asks_for(String name, String text, boolean accepted) {
        assertThat(text.matches(member(name).path("pattern").asText())).isEqualTo(accepted);
    }

    @Test
    void a_date_is_one_of_the_calendar() {
        assertThat(member("appliedOn").path("format").asText()).isEqualTo("date");
    }

    @Test
    void choices_are_listed_with_their_names() {
        JsonNode items = member("colours").path("items");
        assertThat(items.path("oneOf").toString())
                .isEqualTo("[{\"const\":\"RED\",\"title\":\"赤\"},{\"const\":\"GREEN\",\"title\":\"緑\"},"
                        + "{\"const\":\"BLUE\",\"title\":\"青\"}]");
        assertThat(items.path("type").asText()).isEqualTo("string");
        assertThat(ENGLISH.at("/properties/colours/items/oneOf/0/title").asText())
                .isEqualTo("red");
    }

    @Test
    void lists_tell_whether_they_may_be_empty_and_repeat() {
        assertThat(member("lanterns").path("minItems").asInt()).isEqualTo(1);
        assertThat(member("lanterns").path("description").asText()).isEqualTo("1件以上書きます。");
        assertThat(member("lanterns").at("/items/$ref").asText()).isEqualTo("#/$defs/Lantern");
        assertThat(member("colours").path("uniqueItems").asBoolean()).isTrue();
        assertThat(member("colours").has("minItems")).isFalse();
        assertThat(member("colours").path("description").asText()).isEqualTo("同じものは1回だけ書きます。");
        assertThat(member("rulings").has("uniqueItems")).isFalse();
    }

    @Test
    void a_record_stands_once_among_the_definitions() {
        assertThat(JAPANESE.path("$defs")
                        .path("Lantern")
                        .path("additionalProperties")
                        .asBoolean(true))
                .isFalse();
        assertThat(member("novelty").path("anyOf").toString())
                .isEqualTo("[{\"$ref\":\"#/$defs/Criterion\"},{\"type\":\"null\"}]");
        assertThat(JAPANESE.at("/$defs/Criterion/properties/judgement/title").asText())
                .isEqualTo("判断");
    }

    @Test
    void a_ruling_names_one_of_the_rules_of_the_kind() {
        JsonNode rule = JAPANESE.at("/$defs/Ruling/properties/rule");
        assertThat(rule.path("oneOf").findValuesAsText("const"))
                .containsExactlyElementsOf(
                        SAMPLE.rules().stream().map(each -> each.id()).toList());
        assertThat(rule.at("/oneOf/0/title").asText()).isEqualTo("交付額の上限");
    }

    @Test
    void members_are_described_in_the_language_that_is_asked_for() {
        assertThat(member("grant").path("description").asText())
                .isEqualTo("金額（円）です。1以上1,000,000,000,000,000以下の整数で書きます。");
        assertThat(ENGLISH.at("/properties/grant/description").asText())
                .isEqualTo("An amount in yen, a whole number from 1 to 1,000,000,000,000,000.");
        assertThat(ENGLISH.at("/properties/index/description").asText())
                .isEqualTo("A number from 0 to 9.99. Digits after the decimal point: 2 or fewer.");
        assertThat(member("remote").path("description").asText()).isEqualTo("当てはまるかどうかを選びます。");
    }

    @Test
    void what_has_no_title_is_called_by_its_name() {
        assertThat(JAPANESE.path("title").asText()).isEqualTo("sample");
        assertThat(member("grant").path("title").asText()).isEqualTo("grant");
    }

    @Test
    void an_edition_or_the_day_that_chooses_one_is_stated() {
        assertThat(texts(member("edition").path("examples")))
                .isNotEmpty()
                .containsExactlyElementsOf(SAMPLE.editions().all().stream()
                        .filter(edition -> edition.serves("sample"))
                        .map(edition -> edition.id())
                        .toList());
        assertThat(texts(member("edition").path("type"))).containsExactly("string", "null");
        assertThat(JAPANESE.path("anyOf").toString())
                .isEqualTo(
                        "[{\"required\":[\"edition\"],\"properties\":{\"edition\":{\"not\":{\"type\":\"null\"}}}},"
                                + "{\"required\":[\"appliedOn\"],\"properties\":{\"appliedOn\":{\"not\":{\"type\":\"null\"}}}}]");
    }

    @Test
    void an_edition_that_must_be_named_is_required() {
        JsonNode sum = schema(SampleSum.kind(), Language.JA);
        assertThat(texts(sum.path("required"))).first().isEqualTo("edition");
        assertThat(sum.at("/properties/edition/type").asText()).isEqualTo("string");
        assertThat(sum.at("/properties/edition/description").asText()).isEqualTo("適用する要綱・募集の識別名です。必ず書きます。");
        assertThat(sum.has("anyOf")).isFalse();
        assertThat(SampleSum.kind().mustNameEdition()).isTrue();
        assertThat(SAMPLE.mustNameEdition()).isFalse();
        assertThat(SAMPLE.reference()).hasToString("/appliedOn");
    }

    @Test
    void the_same_schema_has_the_same_bytes() {
        assertThat(PayloadSchema.json(SAMPLE, Language.JA)).isEqualTo(PayloadSchema.json(SAMPLE, Language.JA));
        assertThat(PayloadSchema.json(SAMPLE, Language.JA)).endsWith('\n');
    }

    @Test
    void a_jar_carries_it_under_a_fixed_path() {
        assertThat(PayloadSchema.path("local10000", Language.JA))
                .isEqualTo("META-INF/chiikiryoku/local10000.schema.json");
        assertThat(PayloadSchema.path("local10000", Language.EN))
                .isEqualTo("META-INF/chiikiryoku/local10000.schema.en.json");
    }
}
