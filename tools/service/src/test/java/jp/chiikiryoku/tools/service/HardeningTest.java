package jp.chiikiryoku.tools.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HardeningTest {

    private final RunningService service = RunningService.shared();

    @Test
    void every_response_tells_a_browser_to_be_careful() {
        List<HttpResponse<byte[]>> responses = List.of(
                service.get("/kinds"),
                service.get("/nothing"),
                service.get("/assess/kaimono"),
                service.get("/actuator/health"),
                service.get("/v3/api-docs"),
                service.get("/index.html"),
                service.post("/assess/kaimono", "{}"),
                service.post("/assess/local10000", AssessTest.sample()),
                service.post("/assess/local10000", new byte[1_048_577]),
                service.post("/applications", "{}"),
                service.stream("/assess/kaimono", new byte[] {'\n'}));
        for (HttpResponse<byte[]> response : responses) {
            assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'self'", "frame-ancestors 'none'");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(response.headers().firstValue("Server")).isEmpty();
            assertThat(response.headers().firstValue("X-Powered-By")).isEmpty();
        }
    }

    @Test
    void what_is_hardly_http_is_refused_as_a_problem_too() throws IOException {
        String[] requests = {
            "GET /a|b HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /%2f..%2f HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n",
            "TRACE /kinds HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET /kinds HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(9_000) + "\r\n\r\n",
            "GET /" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"
        };
        for (String request : requests) {
            String response = exchange(service.port(), request);
            assertThat(response)
                    .as(request)
                    .startsWith("HTTP/1.1 4")
                    .contains("Content-Security-Policy: default-src 'self'")
                    .contains("Content-Type: application/problem+json")
                    .doesNotContain("text/html", "Tomcat", "Exception", "at org.");
        }
    }

    @Test
    void a_client_that_asks_first_is_refused_before_it_sends() throws IOException {
        String response = exchange(
                service.port(),
                "POST /assess/kaimono HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 1048577\r\nExpect: 100-continue\r\n\r\n");
        assertThat(response).startsWith("HTTP/1.1 413");
    }

    @Test
    void a_client_that_stops_sending_is_given_up() throws IOException {
        try (RunningService impatient = RunningService.start("--server.tomcat.connection-timeout=500ms")) {
            String head = "POST /assess/kaimono HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
            String response = exchange(impatient.port(), head + "Content-Length: 100\r\n\r\n{");
            assertThat(response).startsWith("HTTP/1.1 408").contains("application/problem+json");
            String binding = head.replace("assess/kaimono", "applications");
            assertThat(exchange(impatient.port(), binding + "Content-Length: 100\r\n\r\n{"))
                    .startsWith("HTTP/1.1 408");
            assertThat(exchange(impatient.port(), "POST /assess")).isIn("", response);
        }
    }

    private static String exchange(int port, String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
