package jp.chiikiryoku.tools.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.chiikiryoku.tools.service.RunningService.json;
import static jp.chiikiryoku.tools.service.RunningService.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.core.kind.Kinds;
import org.junit.jupiter.api.Test;

class AssessTest {

    private static final int GREATEST_SIZE = 1_048_576;

    private final RunningService service = RunningService.shared();

    @Test
    void answers_in_japanese_unless_english_is_liked_better() {
        assertThat(language()).isEqualTo("ja");
        assertThat(language("Accept-Language", "en")).isEqualTo("en");
        assertThat(language("Accept-Language", "en-GB,en;q=0.9,ja;q=0.8")).isEqualTo("en");
        assertThat(language("Accept-Language", "ja-JP,ja;q=0.9,en;q=0.8")).isEqualTo("ja");
        assertThat(language("Accept-Language", "fr,en;q=0.5")).isEqualTo("en");
        assertThat(language("Accept-Language", "fr")).isEqualTo("ja");
        assertThat(language("Accept-Language", "*")).isEqualTo("ja");
        assertThat(language("Accept-Language", "en;q=0")).isEqualTo("ja");
        assertThat(language("Accept-Language", "<b>,;;q=x")).isEqualTo("ja");
    }

    private String language(String... headers) {
        HttpResponse<byte[]> response = service.post("/assess/kaimono", "{}", headers);
        String language = response.headers().firstValue("Content-Language").orElseThrow();
        String message = json(response).path("problems").path(0).path("message").stringValue();
        assertThat(message)
                .isEqualTo(language.equals("ja") ? "必須の項目です。値を入れてください。" : "This member is required. Give it a value.");
        assertThat(response.headers().firstValue("Vary")).hasValue("Accept-Language");
        return language;
    }

    @Test
    void a_result_is_plain_json_that_no_cache_keeps() {
        HttpResponse<byte[]> response = service.post("/assess/local10000", sample());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.headers().firstValue("Content-Language")).hasValue("ja");
        assertThat(json(response).path("verdict").stringValue()).isEqualTo("ELIGIBLE");
    }

    @Test
    void what_is_not_json_is_one_problem_at_the_root() {
        for (String body : new String[] {"", "nonsense", "{\"a\":", "{} {}"}) {
            HttpResponse<byte[]> response = service.post("/assess/local10000", body);
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(json(response).path("problems").size()).isEqualTo(1);
            assertThat(json(response).path("problems").path(0).path("code").stringValue())
                    .isEqualTo("not-json");
            assertThat(json(response).path("problems").path(0).path("pointer").stringValue())
                    .isEmpty();
        }
    }

    @Test
    void a_problem_has_the_members_of_the_standard() {
        HttpResponse<byte[]> response = service.post("/assess/kaimono", "{}", "Accept-Language", "en");
        assertThat(json(response).path("type").stringValue()).isEqualTo("urn:chiikiryoku:problem:malformed-payload");
        assertThat(json(response).path("title").stringValue()).isEqualTo("The payload is malformed");
        assertThat(json(response).path("status").intValue()).isEqualTo(422);
        assertThat(json(response).path("detail").stringValue()).startsWith("It has 4 problems.");
        assertThat(json(response).path("problems").size()).isEqualTo(4);
    }

    @Test
    void a_payload_of_the_greatest_size_is_read() {
        byte[] greatest = padded(GREATEST_SIZE);
        assertThat(service.post("/assess/local10000", greatest).statusCode()).isEqualTo(200);
        assertThat(service.post("/assess/local10000", chunked(greatest)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void one_byte_more_is_too_large() {
        byte[] larger = padded(GREATEST_SIZE + 1);
        for (HttpResponse<byte[]> response : List.of(
                service.post("/assess/local10000", larger), service.post("/assess/local10000", chunked(larger)))) {
            assertThat(response.statusCode()).isEqualTo(413);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(json(response).path("problems").path(0).path("code").stringValue())
                    .isEqualTo("too-large");
            assertThat(json(response).path("detail").stringValue()).isEqualTo("内容は1,048,576バイトまでです。");
        }
    }

    private static java.net.http.HttpRequest.BodyPublisher chunked(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static byte[] padded(int size) {
        byte[] payload = sample();
        byte[] padded = Arrays.copyOf(payload, size);
        Arrays.fill(padded, payload.length, size, (byte) ' ');
        return padded;
    }

    @Test
    void hundreds_of_thousands_of_values_are_answered_as_the_library_answers_them() {
        String payload = "{\"funding\":{\"privateFinance\":[{}" + ",{}".repeat(300_000) + "]}}";
        for (String path : List.of("/assess/local10000", "/applications")) {
            HttpResponse<byte[]> response = service.post(path, payload);
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(json(response).path("problems").size()).isEqualTo(1_000);
            assertThat(json(response).path("moreProblems").booleanValue()).isTrue();
            assertThat(json(response).path("detail").stringValue()).isEqualTo("誤りが多すぎるため、初めの1,000件だけをproblemsに示します。");
        }
    }

    @Test
    void a_thousand_faults_of_a_large_payload_are_told_and_that_there_are_more() {
        String payload = "{\"costs\":[null" + ",null".repeat(99_999) + "]}";
        HttpResponse<byte[]> response = service.post("/assess/local10000", payload);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(json(response).path("problems").size()).isEqualTo(1_000);
        assertThat(json(response).path("moreProblems").booleanValue()).isTrue();
        assertThat(json(service.post("/assess/local10000", "{}")).has("moreProblems"))
                .isFalse();
        HttpResponse<byte[]> line = service.post("/assess/local10000", payload, "Content-Type", "application/x-ndjson");
        assertThat(text(line)).endsWith("}],\"moreProblems\":true}\n");
    }

    @Test
    void content_of_no_certain_type_is_of_an_unsupported_one() {
        for (String path : List.of("/assess/local10000", "/applications")) {
            for (String type : List.of("*/*", "application/*", "*/json", "text/plain", "nonsense")) {
                HttpResponse<byte[]> response = service.post(path, sampleLine(), "Content-Type", type);
                assertThat(response.statusCode()).as(type).isEqualTo(415);
                assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            }
            assertThat(service.post(path, sampleLine(), "Content-Type", "application/json;profile=\"*\"")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void compressed_content_is_unsupported_and_no_faulty_json() {
        for (String path : List.of("/assess/local10000", "/applications")) {
            HttpResponse<byte[]> response = service.post(path, sampleLine(), "Content-Encoding", "gzip");
            assertThat(response.statusCode()).isEqualTo(415);
            assertThat(response.headers().firstValue("Accept-Encoding")).hasValue("identity");
            assertThat(service.post(path, sampleLine(), "Content-Encoding", "Identity")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void an_unknown_kind_is_not_found_and_the_known_ones_are_listed() {
        for (String kind : new String[] {"local1000", "LOCAL10000", "%3Cscript%3E", "a%20b"}) {
            HttpResponse<byte[]> response = service.post("/assess/" + kind, "{}");
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(json(response).path("kinds"))
                    .isEqualTo(RunningService.JSON.valueToTree(Kinds.shipped().names()));
            assertThat(text(response)).doesNotContain("script");
        }
    }

    @Test
    void another_method_or_another_type_is_refused_as_a_problem() {
        HttpResponse<byte[]> method = service.get("/assess/local10000");
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.headers().firstValue("Allow")).hasValue("POST");
        HttpResponse<byte[]> type = service.send(service.request("/assess/local10000")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofByteArray(sample()))
                .build());
        assertThat(type.statusCode()).isEqualTo(415);
        assertThat(type.headers().firstValue("Accept").orElseThrow())
                .contains("application/json", "application/x-ndjson");
        HttpResponse<byte[]> none = service.send(service.request("/assess/local10000")
                .POST(BodyPublishers.ofByteArray(sample()))
                .build());
        assertThat(none.statusCode()).isEqualTo(415);
        for (HttpResponse<byte[]> response : List.of(method, type, none)) {
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(json(response).path("status").intValue()).isEqualTo(response.statusCode());
        }
    }

    @Test
    void markup_in_a_payload_is_never_answered_as_a_page() {
        String markup = "<script>alert(1)</script>";
        String payload =
                "{\"" + markup + "\":1,\"edition\":\"" + markup + "\",\"applicant\":{\"code\":\"" + markup + "\"}}";
        for (String accept : new String[] {"text/html", "*/*", "application/json"}) {
            HttpResponse<byte[]> response = service.post("/assess/local10000", payload, "Accept", accept);
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
        assertThat(service.post("/applications", payload, "Accept", "text/html")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(service.get("/kinds", "Accept", "text/html").headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    static byte[] sample() {
        return new Samples()
                .entries(Kinds.shipped().find("local10000").orElseThrow())
                .get(0)
                .payload();
    }

    static String sampleLine() {
        return new String(sample(), UTF_8).replace("\n", "");
    }
}
