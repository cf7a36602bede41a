package jp.chiikiryoku.tools.service;

import static jp.chiikiryoku.tools.service.RunningService.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PageDataTest {

    private final RunningService service = RunningService.shared();

    @Test
    void names_every_amount_and_every_source_of_a_result_in_both_languages() {
        for (String language : List.of("ja", "en")) {
            for (JsonNode kind : json(service.get("/kinds"))) {
                String name = kind.path("name").stringValue();
                JsonNode names = json(service.get("/names/" + name, "Accept-Language", language));
                for (JsonNode sample : json(service.get("/samples/" + name))) {
                    JsonNode result = json(service.post(
                            "/assess/" + name, sample.path("payload").toString()));
                    assertThat(names.path("amounts").propertyNames())
                            .containsAll(result.path("amounts").propertyNames());
                    TreeSet<String> sources = new TreeSet<>();
                    result.path("findings")
                            .forEach(finding -> sources.add(
                                    finding.path("citation").path("source").stringValue()));
                    assertThat(names.path("sources").propertyNames()).containsAll(sources);
                }
            }
        }
    }

    @Test
    void says_the_language_of_names() {
        assertThat(json(service.get("/names/local10000"))
                        .path("amounts")
                        .path("nationalShare")
                        .stringValue())
                .isEqualTo("国費");
        var english = service.get("/names/local10000", "Accept-Language", "en");
        assertThat(json(english).path("amounts").path("nationalShare").stringValue())
                .isEqualTo("national share");
        assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(service.get("/names/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void gives_the_schema_of_a_result_with_the_titles_of_verdicts() {
        var schema = service.get("/schema/local10000/result", "Accept-Language", "en");
        assertThat(schema.headers().firstValue("Content-Type")).hasValue("application/schema+json");
        assertThat(json(schema)
                        .at("/$defs/AssessmentReport/properties/verdict/oneOf/0/title")
                        .stringValue())
                .isEqualTo("eligible");
        assertThat(service.get("/schema/nothing/result").statusCode()).isEqualTo(404);
    }

    @Test
    void gives_the_greatest_public_money_where_its_line_bends_and_of_the_finance_that_is_asked() {
        String line = "/editions/local10000/r6-supplementary/public-money?finance=";
        assertThat(RunningService.text(service.get(line + "40000000")))
                .isEqualTo("{\"bends\":[{\"finance\":25000000,\"publicMoney\":25000000},"
                        + "{\"finance\":37500000,\"publicMoney\":25000000},"
                        + "{\"finance\":52500000,\"publicMoney\":35000000},"
                        + "{\"finance\":70000000,\"publicMoney\":35000000},"
                        + "{\"finance\":100000000,\"publicMoney\":50000000}],"
                        + "\"asked\":{\"finance\":40000000,\"publicMoney\":26666666}}");
        for (String wrong : List.of("-1", "much", "9223372036854775808")) {
            assertThat(service.get(line + wrong).statusCode()).as(wrong).isEqualTo(400);
        }
        assertThat(service.get("/editions/local10000/r6-supplementary/public-money")
                        .statusCode())
                .isEqualTo(400);
        assertThat(service.get("/editions/local10000/nothing/public-money?finance=1")
                        .statusCode())
                .isEqualTo(404);
    }
}
