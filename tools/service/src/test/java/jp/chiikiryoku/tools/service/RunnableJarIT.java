package jp.chiikiryoku.tools.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(600)
class RunnableJarIT {

    private static final String SECRET = "山田太郎<b>";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void the_jar_starts_answers_stops_gracefully_and_logs_nothing_of_a_payload() throws Exception {
        int port = freePort();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path log = Path.of(System.getProperty("service.jar")).resolveSibling("service.log");
        Process process = new ProcessBuilder(
                        java.toString(), "-Xmx256m", "-jar", System.getProperty("service.jar"), "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            awaitHealth(process, port);
            assertThat(post(port, "/assess/local10000", AssessTest.sample()).statusCode())
                    .isEqualTo(200);
            String faulty = "{\"" + SECRET + "\":{\"" + SECRET + "\":\"" + SECRET;
            assertThat(post(port, "/assess/local10000", faulty.getBytes(UTF_8)).statusCode())
                    .isEqualTo(422);
            assertThat(post(port, "/applications", faulty.getBytes(UTF_8)).statusCode())
                    .isEqualTo(422);
            process.destroy();
            process.waitFor();
            assertThat(Files.readString(log)).contains("Started Service").doesNotContain("山田", "<b>", "ERROR", "WARN");
        } finally {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitHealth(Process process, int port) throws InterruptedException {
        while (process.isAlive()) {
            try {
                HttpRequest health =
                        HttpRequest.newBuilder(uri(port, "/actuator/health")).build();
                if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
    }

    private HttpResponse<byte[]> post(int port, String path, byte[] body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(uri(port, path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static URI uri(int port, String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
