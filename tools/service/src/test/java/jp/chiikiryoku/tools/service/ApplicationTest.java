package jp.chiikiryoku.tools.service;

import static jp.chiikiryoku.tools.service.RunningService.json;
import static jp.chiikiryoku.tools.service.RunningService.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

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
        assertThat(json(english).path("detail").stringValue()).startsWith("It has 4 problems.");
        assertThat(json(english).path("problems").toString())
                .isEqualTo("[{\"pointer\":\"/applicant/code\","
                        + "\"message\":\"The check digit does not fit. Check the number for a slip.\"},"
                        + "{\"pointer\":\"/costs\",\"message\":\"Write one entry or more.\"},"
                        + "{\"pointer\":\"/funding\",\"message\":\"This member is required. Give it a value.\"},"
                        + "{\"pointer\":\"/project\",\"message\":\"This member is required. Give it a value.\"}]");
        assertThat(text(service.post("/applications", faulty)))
                .contains("必須の項目です。値を入れてください。", "送信された内容に誤りがあります", "4件の誤りがあります。");
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

    @Test
    void what_cannot_be_bound_is_refused_without_a_word_of_it() {
        String secret = "山田太郎";
        String[] bodies = {
            "{\"applicant\":",
            "{\"applicant\":\"" + secret + "\"}",
            "{\"" + secret + "\":1}",
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
                .isEqualTo(413);
    }
}
