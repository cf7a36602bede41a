package jp.chiikiryoku.tools.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.chiikiryoku.tools.service.RunningService.json;
import static jp.chiikiryoku.tools.service.RunningService.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code ?knownOn=DATE}: an answer by what was known on a day, at every path that assesses. */
class KnownOnTest {

    private static final String DAY = "?knownOn=2025-05-01";

    private final RunningService service = RunningService.shared();

    // The editions that the samples use were always known, so that every day gives the same answer.
    @Test
    void a_day_of_knowledge_is_taken_by_every_path_that_assesses() {
        byte[] sample = AssessTest.sample();
        assertThat(service.post("/assess/local10000" + DAY, sample).body())
                .isEqualTo(service.post("/assess/local10000", sample).body());
        assertThat(service.post("/applications" + DAY, sample).body())
                .isEqualTo(service.post("/applications", sample).body());
        byte[] line = AssessTest.sampleLine().getBytes(UTF_8);
        assertThat(service.stream("/assess/local10000" + DAY, line).body())
                .isEqualTo(service.stream("/assess/local10000", line).body());
        for (String kind : Kinds.shipped().names()) {
            String payload = json(service.get("/samples/" + kind))
                    .path(0)
                    .path("payload")
                    .toString();
            assertThat(service.post("/assess/" + kind + DAY, payload).statusCode())
                    .as(kind)
                    .isEqualTo(200);
        }
    }

    // MOF-R8-DRAFT was published on 2025-12-26.
    @Test
    void an_edition_is_not_known_before_the_day_of_its_publication() {
        String payload = new String(AssessTest.sample(), UTF_8).replaceFirst("\\{", "{\"edition\": \"r8-draft\",");
        String path = "/assess/local10000?knownOn=";
        assertThat(service.post(path + "2025-12-26", payload).statusCode()).isEqualTo(200);
        HttpResponse<byte[]> before = service.post(path + "2025-12-25", payload);
        assertThat(before.statusCode()).isEqualTo(422);
        assertThat(json(before).path("problems").path(0).path("code").stringValue())
                .isEqualTo("unknown-edition");
    }

    @Test
    void the_day_reaches_the_library() {
        Answers answers = new Answers(java.time.Clock.fixed(
                LocalDate.of(2027, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        assertThat(answers.options("2025-05-01"))
                .isEqualTo(new AnswerOptions(LocalDate.of(2027, 1, 1), LocalDate.of(2025, 5, 1)));
        assertThat(answers.options(null)).isEqualTo(AnswerOptions.today(LocalDate.of(2027, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2025-5-1",
                "2025-02-29",
                "%2B002025-05-01",
                "2025-05-01Z",
                "2025-05-01&knownOn=2025-05-02"
            })
    void what_is_no_day_is_a_problem_that_names_the_parameter(String day) {
        String query = "?knownOn=" + day;
        List<HttpResponse<byte[]>> refused = List.of(
                service.post("/assess/local10000" + query, AssessTest.sample(), "Accept-Language", "en"),
                service.post("/applications" + query, AssessTest.sample(), "Accept-Language", "en"),
                service.stream(
                        "/assess/local10000" + query,
                        AssessTest.sampleLine().getBytes(UTF_8),
                        "Accept-Language",
                        "en"));
        for (HttpResponse<byte[]> response : refused) {
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            JsonNode problem = json(response);
            assertThat(problem.path("type").stringValue()).isEqualTo("urn:chiikiryoku:problem:malformed-parameter");
            assertThat(problem.path("title").stringValue()).isEqualTo("The day is malformed");
            assertThat(problem.path("parameter").stringValue()).isEqualTo("knownOn");
            assertThat(problem.path("detail").stringValue())
                    .isEqualTo("Write one day of the calendar as knownOn in the query, in the form 2025-05-01.");
        }
        assertThat(text(service.post("/assess/local10000" + query, AssessTest.sample())))
                .contains("日付の書き方が違います", "クエリのknownOnには、暦にある日付を「2025-05-01」の形で1つだけ書いてください。");
    }

    @Test
    void the_description_of_the_service_has_the_day() {
        JsonNode paths = json(service.get("/v3/api-docs")).path("paths");
        for (String path : List.of("/assess/{kind}", "/applications")) {
            JsonNode operation = paths.path(path).path("post");
            JsonNode day = null;
            for (JsonNode parameter : operation.path("parameters")) {
                day = parameter.path("name").stringValue().equals("knownOn") ? parameter : day;
            }
            assertThat(day).as(path).isNotNull();
            assertThat(day.path("in").stringValue()).isEqualTo("query");
            assertThat(day.path("required").booleanValue(false)).isFalse();
            assertThat(day.path("schema").toString()).isEqualTo("{\"type\":\"string\",\"format\":\"date\"}");
            assertThat(day.path("description").stringValue()).startsWith("Answer by what was known on this day");
            assertThat(operation.path("responses").propertyNames()).contains("400");
        }
    }

    @Test
    void the_editions_name_what_they_leave_open() {
        JsonNode editions = json(service.get("/editions", "Accept-Language", "en"));
        int open = 0;
        for (JsonNode edition : editions) {
            open += edition.path("openParameters").size();
            if (edition.path("id").stringValue().equals("r8-draft")) {
                JsonNode cap = edition.at("/openParameters/0");
                assertThat(cap.path("parameter").stringValue()).isEqualTo("/tiers/1/cap");
                assertThat(cap.path("title").stringValue()).isEqualTo("Cap of a tier (tier 2)");
                assertThat(cap.at("/readings/0/value").stringValue()).isEqualTo("30,000,000 yen");
                assertThat(cap.at("/readings/1/value").stringValue()).isEqualTo("35,000,000 yen");
                assertThat(cap.at("/readings/1/citation/authority").stringValue())
                        .isEqualTo("ASSUMPTION");
            }
        }
        long expected = Kinds.shipped().modules().stream()
                .flatMap(module -> Kinds.shipped().editions(module).orElseThrow().all().stream())
                .mapToLong(edition -> edition.openParameters().size())
                .sum();
        assertThat(open).isPositive().isEqualTo((int) expected);
    }

    @Test
    void the_names_of_a_kind_have_the_titles_of_its_parameters() {
        JsonNode names = json(service.get("/names/local10000"));
        assertThat(names.path("parameters").path("tiers.cap").stringValue()).isEqualTo("倍率の段階ごとの上限額");
        Kind<?, ?> matching = Kinds.shipped().find("kigyojin-matching").orElseThrow();
        assertThat(matching.editions().all()).isNotEmpty();
        assertThat(json(service.get("/names/kigyojin-matching"))
                        .path("parameters")
                        .path("matching.fieldPoints")
                        .stringValue())
                .isEqualTo("分野が合う場合の点");
        assertThat(names.path("parameters").propertyNames())
                .noneMatch(name -> name.endsWith(".unit") || name.endsWith(".element"));
    }
}
