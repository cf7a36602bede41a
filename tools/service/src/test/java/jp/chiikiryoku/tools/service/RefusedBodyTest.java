package jp.chiikiryoku.tools.service;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A refused sender is told at once and cannot hold a thread by sending on without end. */
class RefusedBodyTest {

    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int PAUSE_MILLIS = 200;

    @Test
    void a_trickling_sender_is_let_go_soon_after_the_refusal() throws Exception {
        try (RunningService service = RunningService.start();
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            socket.setSoTimeout(PAUSE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /assess/local10000 HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: application/json\r\nContent-Length: 1900000\r\n\r\n{")
                    .getBytes(US_ASCII));
            out.flush();
            StringBuilder answer = new StringBuilder();
            assertThat(isClosedWhileTrickling(socket.getInputStream(), out, answer))
                    .isTrue();
            assertThat(answer.toString()).startsWith("HTTP/1.1 413").contains("application/problem+json");
        }
    }

    private static boolean isClosedWhileTrickling(InputStream in, OutputStream out, StringBuilder answer) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() - end < 0) {
            try {
                int count = in.read();
                if (count < 0) {
                    return true;
                }
                answer.append((char) count);
            } catch (SocketTimeoutException nothingYet) {
                if (!canSend(out)) {
                    return true;
                }
            } catch (IOException closed) {
                return true;
            }
        }
        return false;
    }

    private static boolean canSend(OutputStream out) {
        try {
            out.write(' ');
            out.flush();
            return true;
        } catch (IOException closed) {
            return false;
        }
    }
}
