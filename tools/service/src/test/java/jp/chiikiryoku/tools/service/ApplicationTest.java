package jp.chiikiryoku.tools.service;

import static jp.chiikiryoku.tools.service.RunningService.json;
import static jp.chiikiryoku.tools.service.RunningService.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApplicationTest {

    private final RunningService service = RunningService.shared();

    @Test
    void a_sound_application_is_decided() {
        HttpResponse<byte[]> response = service.post("/applications", AssessTest.sample());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).path("verdict").stringValue()).isEqualTo("ELIGIBLE");
        HttpResponse<byte[]> result = service.post("/assess/local10000", AssessTest.sample());
        assertThat(json(response).path("nationalShare"))
                .isEqualTo(json(result).path("amounts").path("nationalShare"));
    }

    @Test
    void violations_are_told_with_pointers_in_the_language_of_the_request() {
        String faulty = "{\"applicant\":{\"code\":\"032070\"},\"costs\":[]}";
        HttpResponse<byte[]> english = service.post("/applications", faulty, "Accept-Language", "en");
        assertThat(english.statusCode()).isEqualTo(422);
        assertThat(english.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(english).path("type").stringValue()).isEqualTo("urn:chiikiryoku:problem:malformed-payload");
        assertThat(json(english).path("title").stringValue()).isEqualTo("The payload is malformed");
        assertThat(json(english).path("detail").stringValue()).startsWith("It has 5 problems.");
        assertThat(json(english).path("problems").toString())
                .isEqualTo("[{\"pointer\":\"/applicant/code\",\"code\":\"check-digit\","
                        + "\"message\":\"The check digit does not fit. Check the number for a slip.\"},"
                        + "{\"pointer\":\"/costs\",\"code\":\"empty\",\"message\":\"Write one entry or more.\"},"
                        + "{\"pointer\":\"/edition\",\"code\":\"required\",\"message\":"
                        + "\"Name an edition, or give the reference date or year that chooses it.\"},"
                        + "{\"pointer\":\"/funding\",\"code\":\"required\","
                        + "\"message\":\"This member is required. Give it a value.\"},"
                        + "{\"pointer\":\"/project\",\"code\":\"required\","
                        + "\"message\":\"This member is required. Give it a value.\"}]");
        assertThat(text(service.post("/applications", faulty)))
                .contains("必須の項目です。値を入れてください。", "送信された内容に誤りがあります", "5件の誤りがあります。");
    }

    @Test
    void what_only_the_library_can_tell_is_a_problem_too() {
        String unknown = AssessTest.sampleLine().replaceFirst("\\{", "{\"edition\":\"r1\",");
        HttpResponse<byte[]> response = service.post("/applications", unknown, "Accept-Language", "en");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(json(response).path("problems").path(0).path("pointer").stringValue())
                .isEqualTo("/edition");
        assertThat(json(response).path("problems").path(0).path("code").stringValue())
                .isNotBlank();
        assertThat(json(response).path("title").stringValue()).isEqualTo("The payload is malformed");
        assertThat(json(response).path("problems").path(0).path("message").stringValue())
                .contains("r6-supplementary");
    }

    /** What Jackson would take, each at its place and all at once. */
    @Test
    void a_payload_is_read_as_strictly_as_by_the_library() {
        String guessed = AssessTest.sampleLine()
                .replaceFirst("\\{", "{\"appliedOn\":\"2026-03-31T15:00:00Z\",\"typo\":1,")
                .replaceFirst("\"LOAN\"", "\" LOAN \"");
        HttpResponse<byte[]> response = service.post("/applications", guessed);
        assertThat(response.statusCode()).isEqualTo(422);
        JsonNode problems = json(response).path("problems");
        assertThat(problems.toString())
                .contains(
                        "\"/appliedOn\",\"code\":\"date\"",
                        "\"/typo\",\"code\":\"unknown-member\"",
                        "/kind\",\"code\":\"unknown-value\"");
        assertThat(problems)
                .isEqualTo(json(service.post("/assess/local10000", guessed)).path("problems"));
    }

    @Test
    void what_cannot_be_bound_is_refused_without_a_word_of_it() {
        String secret = "山田太郎";
        // The place of an unknown member is its name, which is told as at every other door.
        String[] bodies = {
            "{\"applicant\":",
            "{\"applicant\":\"" + secret + "\"}",
            "{\"appliedOn\":\"" + secret + "\"}",
            "{} {}",
            "[".repeat(2_000)
        };
        for (String body : bodies) {
            HttpResponse<byte[]> response = service.post("/applications", body);
            assertThat(response.statusCode()).as(body).isBetween(400, 422);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(text(response)).doesNotContain(secret, "jackson", "Exception");
        }
    }

    @Test
    void a_body_is_bounded_as_every_other() {
        assertThat(service.post("/applications", new byte[1_048_577]).statusCode())
                .isEqualTo(413);
        assertThat(service.post("/applications", "[" + ",".repeat(200_000)).statusCode())
                .isEqualTo(422);
    }
}
