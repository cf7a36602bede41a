package jp.chiikiryoku.examples.service;

import static jp.chiikiryoku.examples.service.RunningService.json;
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
    void gives_the_tiers_of_an_edition() {
        assertThat(RunningService.text(service.get("/editions/local10000/r6-supplementary/tiers")))
                .isEqualTo("[{\"numerator\":1,\"denominator\":1,\"cap\":25000000},"
                        + "{\"numerator\":3,\"denominator\":2,\"cap\":35000000},"
                        + "{\"numerator\":2,\"denominator\":1,\"cap\":50000000}]");
        assertThat(service.get("/editions/local10000/nothing/tiers").statusCode())
                .isEqualTo(404);
    }
}
