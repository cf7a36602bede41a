package jp.chiikiryoku.tools.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.chiikiryoku.core.kind.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(600)
class GateTest {

    private static final byte[] GREATEST = new byte[Kind.GREATEST_SIZE];
    private static final byte[] ORDINARY = new byte[16 * 1024];
    private static final byte[] LARGE = new byte[600_000];

    private final Gate gate = new Gate();
    private final List<Thread> waiting = new ArrayList<>();
    private final List<Integer> entered = new CopyOnWriteArrayList<>();

    @AfterEach
    void sends_home_who_waits() {
        waiting.forEach(Thread::interrupt);
    }

    @Test
    void payloads_of_ordinary_size_pass_at_once() {
        gate.enter(GREATEST);
        assertThat(gate.enter(ORDINARY)).isZero();
        assertThat(gate.enter(new byte[Kind.GREATEST_SIZE + 1])).isZero();
    }

    @Test
    void larger_ones_enter_in_the_order_in_which_they_came() throws InterruptedException {
        int held = gate.enter(GREATEST);
        for (int i = 0; i < 3; i++) {
            await(i, LARGE);
        }
        assertThat(entered).isEmpty();
        gate.leave(held);
        for (Thread each : waiting) {
            each.join();
        }
        assertThat(entered).containsExactly(0, 1, 2);
    }

    @Test
    void one_more_than_may_wait_is_refused() throws InterruptedException {
        gate.enter(GREATEST);
        for (int i = 0; i < 8; i++) {
            await(i, LARGE);
        }
        assertThatThrownBy(() -> gate.enter(LARGE)).isInstanceOf(TooBusyException.class);
        assertThat(gate.enter(ORDINARY)).isZero();
    }

    @Test
    void who_gives_up_waiting_holds_nothing() throws InterruptedException {
        int held = gate.enter(GREATEST);
        await(0, LARGE);
        waiting.get(0).interrupt();
        waiting.get(0).join();
        assertThat(entered).isEmpty();
        gate.leave(held);
        assertThat(gate.enter(GREATEST)).isEqualTo(Kind.GREATEST_SIZE);
    }

    @Test
    void an_answer_that_is_written_down_holds_a_hundredth_of_its_size() {
        int held = gate.enter(GREATEST);
        int left = gate.writtenDown(held, 10_000_000);
        assertThat(left).isEqualTo(100_000);
        int other = gate.enter(new byte[Kind.GREATEST_SIZE - 100_000]);
        gate.leave(left);
        gate.leave(other);
        assertThat(gate.writtenDown(gate.enter(LARGE), 99)).isZero();
        assertThat(gate.writtenDown(gate.enter(LARGE), Integer.MAX_VALUE)).isEqualTo(LARGE.length);
    }

    @Test
    void so_many_streams_and_no_more_are_let_in() {
        for (int i = 0; i < 8; i++) {
            gate.enterStream();
        }
        assertThatThrownBy(gate::enterStream).isInstanceOf(TooBusyException.class);
        gate.leaveStream();
        gate.enterStream();
    }

    @Test
    void a_request_that_finds_the_gate_full_is_told_to_come_again() {
        try (RunningService service = RunningService.start()) {
            Gate full = service.bean(Gate.class);
            for (int i = 0; i < 8; i++) {
                full.enterStream();
            }
            HttpResponse<byte[]> response = service.stream("/assess/kaimono", "{}".getBytes(UTF_8));
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void a_reader_that_takes_nothing_keeps_no_other_payload_out() throws Exception {
        // Two of them are more than may be answered at the same time.
        byte[] faulty = ("{\"costs\":[null" + ",null".repeat(99_999) + "]}" + " ".repeat(100_000)).getBytes(UTF_8);
        // The slow reader is not given up before the next payload would be.
        try (RunningService service = RunningService.start("--server.tomcat.connection-timeout=60s");
                Socket slow = new Socket("localhost", service.port())) {
            post(slow, faulty);
            // The answer has begun, so that it was written down; ten megabytes do not fit into the sockets.
            assertThat(slow.getInputStream().read()).isEqualTo('H');
            assertThat(service.post("/assess/local10000", faulty).statusCode()).isEqualTo(422);
        }
    }

    private static void post(Socket socket, byte[] body) throws IOException {
        socket.getOutputStream()
                .write(("POST /assess/local10000 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                + "Content-Length: " + body.length + "\r\n\r\n")
                        .getBytes(UTF_8));
        socket.getOutputStream().write(body);
        socket.getOutputStream().flush();
    }

    private void await(int number, byte[] payload) throws InterruptedException {
        Thread thread = new Thread(() -> {
            int held = gate.enter(payload);
            entered.add(number);
            gate.leave(held);
        });
        thread.setUncaughtExceptionHandler((refused, exception) -> {});
        waiting.add(thread);
        thread.start();
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.sleep(1);
        }
    }
}
