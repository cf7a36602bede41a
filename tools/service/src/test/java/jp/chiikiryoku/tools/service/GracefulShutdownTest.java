package jp.chiikiryoku.tools.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.annotation.Bean;

class GracefulShutdownTest {

    private static final int CLIENTS = 16;

    private static final AtomicInteger ACCEPTED = new AtomicInteger();

    private final AtomicInteger answered = new AtomicInteger();

    /** Counts what comes to the service. */
    static class Counting {

        @Bean
        Filter counter() {
            return (request, response, chain) -> {
                ACCEPTED.incrementAndGet();
                chain.doFilter(request, response);
            };
        }
    }

    /** How a client's last request ended. */
    private enum End {
        NOT_ACCEPTED,
        CUT_OFF
    }

    @Test
    @Timeout(600)
    void every_request_that_was_accepted_is_answered_wholly() throws Exception {
        RunningService service = RunningService.start(Counting.class);
        int port = service.port();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<End>> ends = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                ends.add(clients.submit(() -> untilRefused(port)));
            }
            while (answered.get() < 200) {
                Thread.sleep(10);
            }
            service.close();
            for (Future<End> end : ends) {
                assertThat(end.get()).isEqualTo(End.NOT_ACCEPTED);
            }
            assertThat(answered).hasValue(ACCEPTED.get());
        } finally {
            clients.shutdownNow();
        }
    }

    /** Asks again and again; an answer that has begun must come to its end. */
    private End untilRefused(int port) {
        byte[] payload = AssessTest.sample();
        byte[] head = ("POST /assess/local10000 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: " + payload.length + "\r\n\r\n")
                .getBytes(UTF_8);
        while (true) {
            try (Socket socket = new Socket("localhost", port)) {
                socket.setSoTimeout(20_000);
                DataInputStream in = new DataInputStream(socket.getInputStream());
                boolean open = true;
                while (open) {
                    socket.getOutputStream().write(head);
                    socket.getOutputStream().write(payload);
                    int first = in.read();
                    if (first < 0) {
                        return End.NOT_ACCEPTED;
                    }
                    Boolean keptAlive = readAnswer(in);
                    if (keptAlive == null) {
                        return End.CUT_OFF;
                    }
                    open = keptAlive;
                }
            } catch (IOException refused) {
                return End.NOT_ACCEPTED;
            }
        }
    }

    private Boolean readAnswer(DataInputStream in) {
        try {
            String head = readHead(in);
            int length = Integer.parseInt(head.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
            in.readFully(new byte[length]);
            if (head.startsWith("TTP/1.1 200")) {
                answered.incrementAndGet();
            }
            return !head.contains("Connection: close");
        } catch (IOException | NumberFormatException incomplete) {
            return null;
        }
    }

    private static String readHead(DataInputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        return head.toString();
    }
}
