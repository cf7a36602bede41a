package jp.chiikiryoku.tools.service;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** A refused sender is told at once and cannot hold a thread by sending on without end. */
class RefusedBodyTest {

    private static final int PAUSE_MILLIS = 200;

    // A service that never lets go would be trickled to for days.
    @Test
    @Timeout(value = 600, threadMode = ThreadMode.SEPARATE_THREAD)
    void a_trickling_sender_is_let_go_after_the_refusal() throws Exception {
        try (RunningService service = RunningService.start();
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            socket.setSoTimeout(PAUSE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /assess/local10000 HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: application/json\r\nContent-Length: 1900000\r\n\r\n{")
                    .getBytes(US_ASCII));
            out.flush();
            StringBuilder answer = new StringBuilder();
            trickleUntilClosed(socket.getInputStream(), out, answer);
            assertThat(answer.toString()).startsWith("HTTP/1.1 413").contains("application/problem+json");
        }
    }

    private static void trickleUntilClosed(InputStream in, OutputStream out, StringBuilder answer) {
        while (true) {
            try {
                int count = in.read();
                if (count < 0) {
                    return;
                }
                answer.append((char) count);
            } catch (SocketTimeoutException nothingYet) {
                if (!canSend(out)) {
                    return;
                }
            } catch (IOException closed) {
                return;
            }
        }
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
