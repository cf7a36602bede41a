package jp.chiikiryoku.core.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.sample.Colour;
import jp.chiikiryoku.core.sample.SampleParameters;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleSum;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final EditionReader<SampleParameters> READER = new EditionReader<>(
            SampleParameters.class, List.of(SampleProgramme.SAMPLE, SampleProgramme.REPORT, SampleSum.DEFINITION));
    private static final Editions<SampleParameters> PRESENT =
            SampleProgramme.programme().editions();
    private static final List<byte[]> SOUND =
            List.of(SampleProgramme.resource("editions/reports.json"), SampleProgramme.resource("editions/r6.json"));

    @Test
    void reads_an_edition_with_its_parameters_and_their_sources() {
        Edition<SampleParameters> edition = PRESENT.get("r7");
        assertThat(edition.title().in(Language.JA)).isEqualTo("令和7年度");
        assertThat(edition.kinds()).containsExactly("sample", "sample-report");
        assertThat(edition.fiscalYears()).containsExactly(FiscalYear.of(2025));
        assertThat(edition.inForceFrom().value()).hasToString("2025-04-01");
        assertThat(edition.inForceUntil().value()).hasToString("2026-03-31");
        assertThat(edition.draft()).isFalse();
        assertThat(edition.checkedOn()).hasToString("2026-11-22");
        assertThat(edition.recheckBy()).hasToString("2026-12-31");
        SampleParameters parameters = edition.parameters();
        Citation citation = new Citation("MIC-R6-SUPPLEMENTARY", "limit of r7", Authority.MINISTRY);
        assertThat(parameters.limit()).isEqualTo(Cited.of(Yen.of(12_000_000), citation));
        assertThat(parameters.weakRate().value()).isEqualTo(Rate.of(2, 3));
        assertThat(parameters.weakRate().citation().source()).isEqualTo("LANTERN-LEAFLET");
        assertThat(parameters.rounding().value()).isEqualTo(Rounding.of(Rounding.Mode.DOWN, Yen.of(1_000)));
        assertThat(parameters.tiers()).hasSize(3);
        assertThat(parameters.palette()).containsExactly(Colour.RED, Colour.GREEN, Colour.BLUE);
        assertThat(parameters.extra()).isNotNull();
        assertThat(edition.rules().keySet()).containsExactly("SMP-LIMIT", "SMP-NOVELTY", "SMP-SMALL", "SMP-COLOUR");
        assertThat(edition.notEncoded()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id",
                "/title",
                "/title/ja",
                "/title/en",
                "/kinds",
                "/fiscalYears",
                "/inForceFrom",
                "/inForceFrom/value",
                "/inForceFrom/citation",
                "/inForceFrom/citation/source",
                "/inForceFrom/citation/place",
                "/inForceFrom/citation/authority",
                "/inForceUntil",
                "/draft",
                "/checkedOn",
                "/recheckBy",
                "/parameters",
                "/parameters/limit",
                "/parameters/limit/value",
                "/parameters/limit/citation",
                "/parameters/rounding/value/mode",
                "/parameters/rounding/value/unit",
                "/parameters/tiers",
                "/parameters/tiers/0/from",
                "/rules",
                "/rules/SMP-LIMIT",
                "/rules/SMP-COLOUR/place",
                "/sources/0/id",
                "/sources/0/title",
                "/remarks/0/ja",
                "/notEncoded/0/en",
            })
    void a_missing_member_is_required(String pointer) {
        ObjectNode own = own();
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) own.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));
        assertThat(problems(own)).containsExactly("\"" + pointer + "\" required");
    }

    @Test
    void lists_that_may_be_left_out_are_empty() {
        ObjectNode own = own();
        own.remove(List.of("remarks", "notEncoded"));
        ((ObjectNode) own.get("parameters")).remove("palette");
        Edition<SampleParameters> edition = read(own);
        assertThat(edition.remarks()).isEmpty();
        assertThat(edition.notEncoded()).isEmpty();
        assertThat(edition.parameters().palette()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/id|5|wrong-type",
                "/title|\"a title\"|wrong-type",
                "/title/en|null|required",
                "/title/fr|\"titre\"|unknown-member",
                "/kinds|\"sample\"|wrong-type",
                "/fiscalYears|[]|empty",
                "/fiscalYears/0|1988|out-of-range",
                "/fiscalYears/0|2030.0|not-an-integer",
                "/fiscalYears/0|null|required",
                "/inForceFrom|\"2030-04-01\"|wrong-type",
                "/inForceFrom/value|\"2030-4-1\"|date",
                "/inForceUntil/value|null|required",
                "/draft|\"false\"|wrong-type",
                "/checkedOn|20261122|wrong-type",
                "/parameters|[]|wrong-type",
                "/parameters/limit/value|\"10000000\"|wrong-type",
                "/parameters/limit/value|1e7|not-an-integer",
                "/parameters/limit/value|9223372036854775808|out-of-range",
                "/parameters/limit/citation/authority|\"ministry\"|unknown-value",
                "/parameters/limti|1|unknown-member",
                "/parameters/strongRate/value|\"0.5\"|format",
                "/parameters/strongRate/value|0.5|wrong-type",
                "/parameters/rounding/value/mode|\"FLOOR\"|unknown-value",
                "/parameters/tiers|[]|empty",
                "/parameters/tiers/1|null|required",
                "/parameters/palette/0|\"PURPLE\"|unknown-value",
                "/rules|[]|wrong-type",
                "/rules/SMP-LIMIT|null|required",
                "/rules/SMP-LIMIT|\"MINISTRY\"|wrong-type",
                "/sources|{}|wrong-type",
                "/sources/0|null|required",
                "/remarks/0/ja|5|wrong-type",
                "/period|1|unknown-member",
            })
    void a_wrong_member_is_found_at_its_place(String pointer, String value, String code) {
        assertThat(problems(changed(own(), pointer, value))).containsExactly("\"" + pointer + "\" " + code);
    }

    @Test
    void an_edition_that_serves_no_kind_is_refused() {
        assertThat(problems(changed(own(), "/kinds", "[]"))).contains("\"/kinds\" empty");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1_000_000_000_000_001L})
    void a_unit_of_a_rounding_is_one_yen_or_more(long unit) {
        ObjectNode own = changed(own(), "/parameters/rounding/value/unit", Long.toString(unit));
        assertThat(texts(own))
                .containsExactly(
                        "/parameters/rounding/value/unit out-of-range 金額は1円以上1,000,000,000,000,000円以下で書いてください。",
                        "/parameters/rounding/value/unit out-of-range"
                                + " Write an amount from 1 yen to 1,000,000,000,000,000 yen.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 1_000_000_000_000_000L})
    void a_unit_of_one_yen_is_read(long unit) {
        ObjectNode own = changed(own(), "/parameters/rounding/value/unit", Long.toString(unit));
        assertThat(read(own).parameters().rounding().value().unit()).isEqualTo(Yen.of(unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/id|\"\"",
                "/id|\" \"",
                "/title/ja|\"\"",
                "/title/en|\"\\u3000\"",
                "/parameters/limit/citation/place|\"\"",
                "/parameters/tiers/1/from/citation/place|\" \"",
                "/inForceFrom/citation/place|\"\"",
                "/rules/SMP-LIMIT/place|\"\"",
                "/sources/0/id|\"\"",
                "/sources/0/title/ja|\"\"",
                "/sources/0/reference|\"\"",
                "/remarks/0/en|\"\"",
                "/notEncoded/0/ja|\"\"",
            })
    void an_empty_text_is_told_at_its_place(String pointer, String text) {
        ObjectNode own = changed(own(), pointer, text);
        assertThat(texts(own))
                .contains(
                        pointer + " empty 空白以外の文字を1文字以上書いてください。",
                        pointer + " empty Write at least one character that is no white space.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/kinds", "/sources", "/remarks", "/notEncoded", "/parameters/palette", "/parameters/readings"})
    void what_stands_twice_in_a_list_is_told_at_the_second_place(String pointer) {
        ObjectNode own = own();
        if (pointer.equals("/parameters/readings")) {
            JsonNode limit = own.at("/parameters/limit");
            ((ObjectNode) own.get("parameters"))
                    .set(
                            "limit",
                            JSON.createObjectNode()
                                    .set("readings", JSON.createArrayNode().add(limit)));
            pointer = "/parameters/limit/readings";
        }
        ArrayNode list = (ArrayNode) own.at(pointer);
        list.add(list.get(0).deepCopy());
        String place = pointer + "/" + (list.size() - 1);
        assertThat(texts(own))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).startsWith(place))
                .anySatisfy(text -> assertThat(text).endsWith(" conflict 同じものが2回書かれています。1回だけ書いてください。"))
                .anySatisfy(
                        text -> assertThat(text).endsWith(" conflict The same entry is written twice. Write it once."));
    }

    @Test
    void a_kind_that_a_text_names_twice_is_told_at_its_place() {
        ObjectNode own = changed(own(), "/remarks/0/kinds", "[\"sample\", \"sample-report\", \"sample\"]");
        assertThat(problems(own)).containsExactly("\"/remarks/0/kinds/2\" conflict");
        ObjectNode other = changed(own(), "/notEncoded/0/kinds", "[\"sample\", \"sample\", \"other\"]");
        assertThat(problems(other))
                .containsExactly("\"/notEncoded/0/kinds/1\" conflict", "\"/notEncoded/0/kinds/2\" unknown-value");
    }

    @Test
    void a_fiscal_year_that_stands_twice_is_told_as_other_entries() {
        assertThat(texts(changed(own(), "/fiscalYears", "[2030, 2030]")))
                .containsExactly(
                        "/fiscalYears/1 conflict 同じものが2回書かれています。1回だけ書いてください。",
                        "/fiscalYears/1 conflict The same entry is written twice. Write it once.");
    }

    private static List<String> texts(ObjectNode edition) {
        return all(bytes(edition)).stream()
                .flatMap(problem -> Stream.of(Language.JA, Language.EN)
                        .map(language ->
                                problem.pointer() + " " + problem.code().code() + " "
                                        + SampleProgramme.texts().render(language, problem.message())))
                .toList();
    }

    @Test
    void a_refusal_of_a_record_is_in_conflict_at_its_place() {
        ObjectNode own = changed(own(), "/parameters/tiers/0/bonus/value", "-1");
        assertThat(problems(own)).containsExactly("\"/parameters/tiers/0\" conflict");
    }

    @Test
    void a_reading_that_a_record_refuses_is_in_conflict_at_the_place_of_the_record() {
        ObjectNode own = own();
        JsonNode zero = own.at("/parameters/tiers/0/bonus");
        ObjectNode negative = zero.deepCopy();
        negative.put("value", -1);
        changed(own, "/parameters/tiers/0/bonus", "{\"readings\": [" + zero + ", " + negative + "]}");
        assertThat(texts(own))
                .containsExactly(
                        "/parameters/tiers/0 conflict" + " ここにある値の解釈の中に、ほかの値と合わないものがあります。どの解釈の組合せでも成り立つ値を書いてください。",
                        "/parameters/tiers/0 conflict One of the readings here does not fit the other figures."
                                + " Write readings that fit in every combination.");
        negative.put("value", 1);
        changed(own, "/parameters/tiers/0/bonus", "{\"readings\": [" + zero + ", " + negative + "]}");
        assertThat(read(own).openParameters()).hasSize(1);
    }

    @Test
    void all_problems_are_found_at_once() {
        ObjectNode own = changed(own(), "/id", "5");
        changed(own, "/draft", "null");
        changed(own, "/parameters/limit/citation/place", "null");
        changed(own, "/rules/SMP-LIMIT/authority", "\"X\"");
        assertThat(problems(own))
                .containsExactly(
                        "\"/draft\" required",
                        "\"/id\" wrong-type",
                        "\"/parameters/limit/citation/place\" required",
                        "\"/rules/SMP-LIMIT/authority\" unknown-value");
    }

    @Test
    void a_rule_without_a_source_is_required_and_an_unknown_one_is_refused() {
        ObjectNode own =
                changed(own(), "/rules/SMP-LIMITS", own().at("/rules/SMP-LIMIT").toString());
        ((ObjectNode) own.get("rules")).remove("SMP-LIMIT");
        assertThat(problems(own))
                .containsExactly("\"/rules/SMP-LIMIT\" required", "\"/rules/SMP-LIMITS\" unknown-value");
    }

    @Test
    void a_rule_that_is_cited_twice_is_a_duplicate() {
        String twice = own().toString().replace("\"rules\":{", "\"rules\":{\"SMP-LIMIT\":null,");
        assertThat(problems(twice.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("\"/rules/SMP-LIMIT\" duplicate-member", "\"/rules/SMP-LIMIT\" required");
    }

    @Test
    void only_the_rules_of_the_kinds_that_are_served_are_expected() {
        ObjectNode own = changed(own(), "/kinds", "[\"sample-report\"]");
        assertThat(problems(own))
                .containsExactly(
                        "\"/rules/SMP-COLOUR\" unknown-value",
                        "\"/rules/SMP-NOVELTY\" unknown-value",
                        "\"/rules/SMP-SMALL\" unknown-value");
        ((ObjectNode) own.get("rules")).remove(List.of("SMP-COLOUR", "SMP-NOVELTY", "SMP-SMALL"));
        assertThat(read(own).serves("sample")).isFalse();
    }

    @Test
    void a_kind_that_the_programme_does_not_have_is_refused() {
        ObjectNode own = changed(own(), "/kinds", "[\"sample\", \"other\", \"sample-report\", \"Sample\"]");
        assertThat(problems(own)).containsExactly("\"/kinds/1\" unknown-value", "\"/kinds/3\" unknown-value");
    }

    @Test
    void a_source_is_one_of_the_librarys_or_one_of_the_editions_own() {
        ObjectNode own = changed(own(), "/parameters/limit/citation/source", "\"UNKNOWN\"");
        changed(own, "/rules/SMP-SMALL/source", "\"LANTERN\"");
        changed(own, "/inForceFrom/citation/source", "\"\"");
        assertThat(problems(own))
                .containsExactly(
                        "\"/inForceFrom/citation/source\" unknown-value",
                        "\"/parameters/limit/citation/source\" unknown-value",
                        "\"/rules/SMP-SMALL/source\" unknown-value");
        ObjectNode withoutSources = own();
        withoutSources.remove("sources");
        assertThat(problems(withoutSources)).containsExactly("\"/parameters/weakRate/citation/source\" unknown-value");
    }

    @Test
    void a_period_may_last_one_day_and_never_ends_before_it_begins() {
        ObjectNode oneDay = changed(own(), "/inForceUntil/value", "\"2030-04-01\"");
        assertThat(read(oneDay).id()).isEqualTo("own");
        assertThat(problems(changed(own(), "/inForceUntil/value", "\"2030-03-31\"")))
                .containsExactly("\"/inForceUntil/value\" date-order");
    }

    @Test
    void each_fiscal_year_lies_in_the_period_and_stands_once() {
        ObjectNode own = changed(own(), "/fiscalYears", "[2030, 2031, 2030, 2029]");
        assertThat(problems(own))
                .containsExactly(
                        "\"/fiscalYears/1\" conflict", "\"/fiscalYears/2\" conflict", "\"/fiscalYears/3\" conflict");
    }

    @Test
    void a_figure_in_force_never_rests_on_the_press_alone() {
        ObjectNode own = changed(own(), "/parameters/limit/citation/authority", "\"PRESS\"");
        assertThat(only(own).pointer().toString()).startsWith("/parameters/limit/citation");
        assertThat(only(own).code()).isEqualTo(ProblemCode.CONFLICT);
        assertThat(read(changed(own, "/draft", "true")).draft()).isTrue();
        ObjectNode ofRule = changed(own(), "/rules/SMP-SMALL/authority", "\"PRESS\"");
        assertThat(read(ofRule)).isNotNull();
    }

    @Test
    void tiers_ascend_in_each_component() {
        ObjectNode equal = changed(own(), "/parameters/tiers/1/from/value", "0");
        assertThat(problems(equal)).containsExactly("\"/parameters/tiers/1/from\" conflict");
        changed(equal, "/parameters/tiers/1/bonus/value", "0");
        assertThat(problems(equal))
                .containsExactly("\"/parameters/tiers/1/bonus\" conflict", "\"/parameters/tiers/1/from\" conflict");
        assertThat(read(changed(own(), "/parameters/tiers/1/from/value", "1"))).isNotNull();
    }

    @Test
    void an_id_that_is_taken_is_refused() {
        assertThat(problems(changed(own(), "/id", "\"r8-draft\""))).containsExactly("\"/id\" conflict");
    }

    @Test
    void a_period_that_overlaps_an_edition_in_force_is_refused() {
        ObjectNode own = changed(own(), "/inForceFrom/value", "\"2028-03-31\"");
        Problem problem = only(own);
        assertThat(problem).hasToString("\"/inForceFrom\" conflict");
        assertThat(SampleProgramme.texts().render(Language.EN, problem.message()))
                .isEqualTo("The edition \"reports only\" is in force on the same day already.");
        assertThat(read(changed(own(), "/inForceFrom/value", "\"2028-04-01\""))).isNotNull();
        ObjectNode otherKind = changed(own, "/kinds", "[\"sample\"]");
        assertThat(read(otherKind)).isNotNull();
    }

    @Test
    void a_draft_may_overlap() {
        ObjectNode draft = changed(own(), "/inForceFrom/value", "\"2024-04-01\"");
        assertThat(problems(draft)).containsExactly("\"/inForceFrom\" conflict");
        changed(draft, "/draft", "true");
        assertThat(PRESENT.with(read(draft)).all()).hasSize(5);
    }

    @Test
    void parameters_that_the_rules_cannot_rely_on_are_in_conflict() {
        assertThat(problems(changed(own(), "/parameters/limit/value", "0")))
                .containsExactly("\"/parameters\" conflict");
    }

    @Test
    void what_is_no_json_has_one_problem() {
        assertThat(problems("{".getBytes(StandardCharsets.UTF_8))).containsExactly("\"\" not-json");
        assertThat(problems("[]".getBytes(StandardCharsets.UTF_8))).containsExactly("\"\" wrong-type");
        assertThat(problems(new byte[1_048_577])).containsExactly("\"\" too-large");
    }

    @Test
    void a_shipped_edition_is_read_as_strictly_without_asking_what_its_tests_have_asked() {
        assertThat(READER.readShipped(SampleProgramme.resource("editions/r7.json")))
                .isEqualTo(PRESENT.get("r7"));
        assertThat(READER.readShipped(bytes(changed(own(), "/kinds", "[\"other\"]")))
                        .serves("other"))
                .isTrue();
        MalformedPayloadException refusal = catchThrowableOfType(
                MalformedPayloadException.class,
                () -> READER.readShipped(bytes(changed(own(), "/parameters/limti", "1"))));
        assertThat(refusal.problems()).singleElement().hasToString("\"/parameters/limti\" unknown-member");
    }

    /** The edition r6 under another id, in a period that is free. */
    private static ObjectNode own() {
        try {
            ObjectNode own = (ObjectNode) JSON.readTree(SampleProgramme.resource("editions/r6.json"));
            own.put("id", "own");
            changed(own, "/fiscalYears/0", "2030");
            changed(own, "/inForceFrom/value", "\"2030-04-01\"");
            return changed(own, "/inForceUntil/value", "\"2031-03-31\"");
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    @Test
    void what_cannot_be_read_and_what_contradicts_itself_are_told_in_one_go() {
        ObjectNode edition = own();
        changed(edition, "/parameters/limit/value", "\"10\"");
        changed(edition, "/parameters/tiers/1/from/value", "0");
        changed(edition, "/checkedOn", "null");
        changed(edition, "/parameters/weakRate/citation/source", "\"NOBODY\"");
        edition.put("remark", "no member");
        ((ObjectNode) edition.at("/rules")).remove("SMP-LIMIT");
        assertThat(problems(edition))
                .containsExactlyInAnyOrder(
                        "\"/parameters/limit/value\" wrong-type",
                        "\"/parameters/tiers/1/from\" conflict",
                        "\"/checkedOn\" required",
                        "\"/parameters/weakRate/citation/source\" unknown-value",
                        "\"/remark\" unknown-member",
                        "\"/rules/SMP-LIMIT\" required");
    }

    @Test
    void empty_texts_a_unit_of_zero_and_a_kind_named_twice_are_told_in_one_go_each_at_its_place() {
        ObjectNode edition = own();
        changed(edition, "/id", "\"\"");
        ((ArrayNode) edition.get("kinds")).add(edition.at("/kinds/0").asText());
        changed(edition, "/parameters/limit/citation/place", "\" \"");
        changed(edition, "/parameters/rounding/value/unit", "0");
        assertThat(problems(edition))
                .containsExactlyInAnyOrder(
                        "\"/id\" empty",
                        "\"/kinds/" + (edition.get("kinds").size() - 1) + "\" conflict",
                        "\"/parameters/limit/citation/place\" empty",
                        "\"/parameters/rounding/value/unit\" out-of-range");
    }

    @Test
    void what_stands_in_for_an_unreadable_part_has_no_problem_of_its_own() {
        ObjectNode edition = own();
        changed(edition, "/inForceUntil/value", "\"2031-02-30\"");
        changed(edition, "/fiscalYears/0", "2020");
        assertThat(problems(edition)).containsExactly("\"/inForceUntil/value\" date");
        changed(edition, "/tiers", "5");
        edition.remove("tiers");
        changed(edition, "/parameters/tiers/1", "null");
        assertThat(problems(edition))
                .containsExactlyInAnyOrder("\"/inForceUntil/value\" date", "\"/parameters/tiers/1\" required");
        assertThat(problems("[1".getBytes(StandardCharsets.UTF_8))).containsExactly("\"\" not-json");
        assertThat(problems("[]".getBytes(StandardCharsets.UTF_8))).containsExactly("\"\" wrong-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inForceFrom", "inForceUntil"})
    void a_day_of_the_period_with_readings_is_in_conflict_at_its_place(String member) {
        for (int readings = 1; readings <= 2; readings++) {
            ObjectNode edition = withReadings(own(), member, readings);
            assertThat(texts(edition))
                    .containsExactly(
                            "/" + member + " conflict 版の開始日と終了日は、それぞれ一つに定め、「readings」ではなく「value」に書いてください。",
                            "/" + member + " conflict An edition must have one first and one last day."
                                    + " Write each as a \"value\", not as \"readings\".");
        }
    }

    @Test
    void a_value_beside_readings_is_told_to_be_one_too_many() {
        ObjectNode settled = own();
        ((ObjectNode) settled.get("inForceFrom")).putArray("readings");
        assertThat(texts(settled))
                .containsExactly(
                        "/inForceFrom/readings conflict 「value、citation」と同時に書くことはできません。どちらか一方だけを書いてください。",
                        "/inForceFrom/readings conflict This must not stand beside \"value, citation\". Write one or the"
                                + " other.");
    }

    @Test
    void a_day_of_the_period_with_readings_hides_no_other_problem() {
        ObjectNode edition = withReadings(withReadings(own(), "inForceFrom", 2), "inForceUntil", 1);
        changed(edition, "/id", "\"\"");
        assertThat(problems(edition))
                .containsExactlyInAnyOrder("\"/id\" empty", "\"/inForceFrom\" conflict", "\"/inForceUntil\" conflict");
        changed(edition, "/title/ja", "5");
        assertThat(problems(edition))
                .containsExactlyInAnyOrder(
                        "\"/id\" empty",
                        "\"/inForceFrom\" conflict",
                        "\"/inForceUntil\" conflict",
                        "\"/title/ja\" wrong-type");
        assertThat(problems(withReadings(own(), "inForceUntil", 0)))
                .containsExactly("\"/inForceUntil/readings\" empty");
    }

    private static ObjectNode withReadings(ObjectNode edition, String member, int readings) {
        JsonNode day = edition.get(member);
        ArrayNode list = edition.putObject(member).putArray("readings");
        for (int i = 0; i < readings; i++) {
            list.add(day.deepCopy());
        }
        return edition;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kinds\":[|\"kinds\":[\"sample\",1,2,3],\"kinds\":[|/kinds",
                "\"palette\":[|\"palette\":[\"RED\",1,2,3,4],\"palette\":[|/parameters/palette",
                "\"tiers\":[|\"tiers\":[1,2,3,4,5],\"tiers\":[|/parameters/tiers"
            })
    void the_problems_of_the_longer_one_of_two_lists_are_told(String list, String two, String place) {
        String edition = own().toString();
        assertThat(edition).contains(list);
        assertThat(problems(edition.replace(list, two).getBytes(StandardCharsets.UTF_8)))
                .contains("\"" + place + "\" duplicate-member", "\"" + place + "/3\" wrong-type");
    }

    private static ObjectNode changed(ObjectNode edition, String pointer, String value) {
        try {
            JsonPointer place = JsonPointer.compile(pointer);
            String name = place.last().getMatchingProperty();
            if (edition.at(place.head()) instanceof ObjectNode object) {
                object.set(name, JSON.readTree(value));
            } else {
                edition.withArray(place.head()).set(place.last().getMatchingIndex(), JSON.readTree(value));
            }
            return edition;
        } catch (JsonProcessingException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Edition<SampleParameters> read(ObjectNode edition) {
        return READER.read(bytes(edition), PRESENT, SOUND);
    }

    private static Problem only(ObjectNode edition) {
        List<Problem> problems = all(bytes(edition));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static List<String> problems(ObjectNode edition) {
        return problems(bytes(edition));
    }

    private static List<String> problems(byte[] json) {
        return all(json).stream().map(Problem::toString).toList();
    }

    private static List<Problem> all(byte[] json) {
        MalformedPayloadException refusal =
                catchThrowableOfType(MalformedPayloadException.class, () -> READER.read(json, PRESENT, SOUND));
        assertThat(refusal).isNotNull();
        return refusal.problems();
    }

    private static byte[] bytes(ObjectNode edition) {
        return edition.toString().getBytes(StandardCharsets.UTF_8);
    }
}
