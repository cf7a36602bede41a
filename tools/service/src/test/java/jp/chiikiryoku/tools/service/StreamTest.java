package jp.chiikiryoku.tools.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.chiikiryoku.tools.service.RunningService.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamTest {

    private final RunningService service = RunningService.shared();

    @Test
    void each_line_has_its_answer_in_order_and_a_blank_line_is_not_json() {
        String lines = AssessTest.sampleLine() + "\n\n{}\n" + AssessTest.sampleLine();
        HttpResponse<byte[]> response = service.stream("/assess/local10000", lines.getBytes(UTF_8));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        assertThat(response.headers().firstValue("Content-Language")).hasValue("ja");
        List<String> answers = text(response).lines().toList();
        assertThat(answers).hasSize(4);
        assertThat(answers.get(0)).contains("\"verdict\":\"ELIGIBLE\"").isEqualTo(answers.get(3));
        assertThat(answers.get(1))
                .startsWith("{\"kind\":\"local10000\",\"problems\":[{")
                .contains("not-json");
        assertThat(answers.get(2)).contains("\"required\"");
    }

    @Test
    void a_line_that_is_too_long_has_its_problem_and_those_after_it_are_answered() {
        String lines =
                "x".repeat(3_000_000) + "\n" + AssessTest.sampleLine() + "\n" + " ".repeat(1_048_577 - 2) + "{}\n";
        List<String> answers = text(service.stream("/assess/local10000", lines.getBytes(UTF_8)))
                .lines()
                .toList();
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0)).contains("\"too-large\"");
        assertThat(answers.get(1)).contains("ELIGIBLE");
        assertThat(answers.get(2)).contains("\"too-large\"");
    }

    @Test
    void a_line_of_the_greatest_size_is_read() {
        String lines = " ".repeat(1_048_576 - 2) + "{}\n" + "[".repeat(200_000) + "\n";
        List<String> answers = text(service.stream(
                        "/assess/local10000", lines.getBytes(UTF_8), "Accept-Language", "en"))
                .lines()
                .toList();
        assertThat(answers.get(0)).contains("\"required\"").doesNotContain("too-large");
        assertThat(answers.get(1)).contains("too-deep");
    }

    @Test
    void no_line_has_no_answer() {
        assertThat(service.stream("/assess/kaimono", new byte[0]).body()).isEmpty();
    }

    @Test
    void an_unknown_kind_is_refused_before_the_stream_begins() {
        assertThat(service.stream("/assess/nothing", new byte[0]).statusCode()).isEqualTo(404);
    }

    @Test
    void a_line_is_answered_before_the_next_is_sent() throws IOException {
        try (Socket socket = new Socket("localhost", service.port())) {
            socket.setSoTimeout(10_000);
            head(socket);
            BufferedReader answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            chunk(socket, "{}\n");
            while (!answers.readLine().isEmpty()) {}
            for (int i = 0; i < 3; i++) {
                answers.readLine();
                assertThat(answers.readLine()).startsWith("{\"kind\":\"kaimono\"");
                answers.readLine();
                chunk(socket, "{}\n");
            }
        }
    }

    private static void head(Socket socket) throws IOException {
        write(
                socket,
                "POST /assess/kaimono HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n");
    }

    private static void chunk(Socket socket, String text) throws IOException {
        write(socket, Integer.toHexString(text.length()) + "\r\n" + text + "\r\n");
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
        socket.getOutputStream().flush();
    }

    @Test
    void where_the_answers_are_not_taken_the_lines_are_not_read() throws Exception {
        try (SocketChannel channel = SocketChannel.open(new InetSocketAddress("localhost", service.port()))) {
            channel.write(ByteBuffer.wrap(("POST /assess/kaimono HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: application/x-ndjson\r\nContent-Length: 1000000000\r\n\r\n")
                    .getBytes(UTF_8)));
            channel.configureBlocking(false);
            byte[] lines = "{}\n".repeat(10_000).getBytes(UTF_8);
            long sent = 0;
            for (int idle = 0; idle < 20; ) {
                int more = channel.write(ByteBuffer.wrap(lines));
                sent += more;
                idle = more > 0 ? 0 : idle + 1;
                if (more == 0) {
                    Thread.sleep(50);
                }
            }
            assertThat(sent).isLessThan(32_000_000);
        }
    }
}
