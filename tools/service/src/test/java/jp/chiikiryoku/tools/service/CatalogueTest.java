package jp.chiikiryoku.tools.service;

import static jp.chiikiryoku.tools.service.RunningService.json;
import static jp.chiikiryoku.tools.service.RunningService.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.schema.PayloadSchema;
import jp.chiikiryoku.core.schema.ResultSchema;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CatalogueTest {

    private final RunningService service = RunningService.shared();

    @Test
    void lists_every_kind_with_its_module_title_and_editions() {
        JsonNode kinds = json(service.get("/kinds"));
        assertThat(names(kinds, "name"))
                .containsExactlyInAnyOrderElementsOf(Kinds.shipped().names());
        JsonNode first = kinds.path(0);
        assertThat(first.path("module").stringValue()).isEqualTo("local10000");
        assertThat(first.path("title").stringValue()).isEqualTo("交付金の申請");
        assertThat(first.path("editions").toString()).isEqualTo("[\"r6-supplementary\",\"r8-draft\"]");
        HttpResponse<byte[]> english = service.get("/kinds", "Accept-Language", "en");
        assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(json(english).path(0).path("title").stringValue()).isNotEqualTo("交付金の申請");
    }

    @Test
    void tells_which_kinds_must_name_their_edition() {
        List<String> required = StreamSupport.stream(json(service.get("/kinds")).spliterator(), false)
                .filter(kind -> kind.path("editionRequired").booleanValue())
                .map(kind -> kind.path("name").stringValue())
                .toList();
        assertThat(required).containsExactlyInAnyOrder("kigyojin-matching", "mirai-college", "kaimono");
    }

    @Test
    void lists_every_edition_with_its_period_and_what_it_does_not_judge() {
        JsonNode editions = json(service.get("/editions", "Accept-Language", "en"));
        JsonNode draft = StreamSupport.stream(editions.spliterator(), false)
                .filter(edition -> edition.path("id").stringValue().equals("r8-draft"))
                .findFirst()
                .orElseThrow();
        assertThat(draft.path("module").stringValue()).isEqualTo("local10000");
        assertThat(draft.path("inForceFrom").stringValue()).isEqualTo("2026-04-01");
        assertThat(draft.path("inForceUntil").stringValue()).isEqualTo("2027-03-31");
        assertThat(draft.path("draft").booleanValue()).isTrue();
        assertThat(draft.path("kinds").toString()).isEqualTo("[\"local10000\",\"local10000-settlement\"]");
        assertThat(draft.path("notEncoded").size()).isPositive();
        assertThat(draft.path("title").stringValue()).isEqualTo("government draft of fiscal year 2026");
    }

    @Test
    void has_samples_of_every_kind_that_are_well_formed_and_titled_in_both_languages() {
        for (String kind : Kinds.shipped().names()) {
            JsonNode japanese = json(service.get("/samples/" + kind));
            JsonNode english = json(service.get("/samples/" + kind, "Accept-Language", "en"));
            assertThat(japanese.size()).as(kind).isPositive();
            for (int i = 0; i < japanese.size(); i++) {
                JsonNode sample = japanese.path(i);
                assertThat(sample.path("title")).isNotEqualTo(english.path(i).path("title"));
                assertThat(sample.path("name").stringValue()).isNotBlank();
                String payload = sample.path("payload").toString();
                assertThat(service.post("/assess/" + kind, payload).statusCode())
                        .as(payload)
                        .isEqualTo(200);
            }
        }
        assertThat(service.get("/samples/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void has_the_schema_of_every_kind_in_both_languages() {
        for (String kind : Kinds.shipped().names()) {
            HttpResponse<byte[]> response = service.get("/schema/" + kind, "Accept-Language", "en");
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/schema+json");
            assertThat(response.body())
                    .isEqualTo(PayloadSchema.json(Kinds.shipped().find(kind).orElseThrow(), Language.EN));
        }
        assertThat(service.get("/schema/kaimono").body())
                .isEqualTo(PayloadSchema.json(Kinds.shipped().find("kaimono").orElseThrow(), Language.JA));
        assertThat(service.get("/schema/kaimono/result").body())
                .isEqualTo(ResultSchema.json(Kinds.shipped().find("kaimono").orElseThrow(), Language.JA));
        assertThat(service.get("/schema/nothing").statusCode()).isEqualTo(404);
        assertThat(service.get("/schema/nothing/result").statusCode()).isEqualTo(404);
    }

    @Test
    void describes_itself_with_an_example_of_every_kind() {
        JsonNode api = json(service.get("/v3/api-docs"));
        assertThat(api.path("openapi").stringValue()).startsWith("3.1");
        assertThat(api.path("paths").propertyNames())
                .contains(
                        "/assess/{kind}", "/kinds", "/editions", "/schema/{kind}", "/samples/{kind}", "/applications");
        assertThat(api.path("info").path("version").stringValue()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        for (JsonNode path : api.path("paths")) {
            for (JsonNode operation : path) {
                assertThat(operation.path("summary").stringValue(""))
                        .as("%s", path)
                        .isNotBlank();
            }
        }
        JsonNode assess = api.path("paths").path("/assess/{kind}").path("post");
        JsonNode examples = assess.path("requestBody")
                .path("content")
                .path("application/json")
                .path("examples");
        assertThat(examples.propertyNames())
                .containsExactlyInAnyOrderElementsOf(Kinds.shipped().names());
        assertThat(assess.at("/responses/200/content/application~1json/examples/local10000/value/verdict")
                        .stringValue())
                .isEqualTo("ELIGIBLE");
        assertThat(assess.path("responses").propertyNames()).contains("200", "404", "408", "413", "415", "422", "503");
    }

    @Test
    void every_path_says_its_language_and_is_kept_by_no_cache() {
        int paths = 0;
        for (var path : json(service.get("/v3/api-docs")).path("paths").properties()) {
            if (path.getValue().has("get")) {
                paths++;
                String one = path.getKey().replace("{kind}", "kaimono").replace("{id}", "r6-supplementary")
                        + (path.getKey().endsWith("/public-money") ? "?finance=25000000" : "");
                for (String language : List.of("ja", "en")) {
                    HttpResponse<byte[]> response = service.get(one, "Accept-Language", language);
                    assertThat(response.statusCode()).as(one).isEqualTo(200);
                    assertThat(response.headers().allValues("Content-Language"))
                            .as(one)
                            .containsExactly(language);
                    assertThat(response.headers().allValues("Vary")).as(one).containsExactly("Accept-Language");
                    assertThat(response.headers().allValues("Cache-Control"))
                            .as(one)
                            .containsExactly("no-store");
                }
            }
        }
        assertThat(paths).isGreaterThanOrEqualTo(7);
    }

    @Test
    void shows_its_health_and_nothing_else_of_itself() {
        assertThat(json(service.get("/actuator/health")).path("status").stringValue())
                .isEqualTo("UP");
        for (String path : List.of("/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump", "/error")) {
            HttpResponse<byte[]> response = service.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(text(response)).doesNotContain("jp.chiikiryoku", "org.");
        }
    }

    private static List<String> names(JsonNode list, String member) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path(member).stringValue())
                .toList();
    }
}
