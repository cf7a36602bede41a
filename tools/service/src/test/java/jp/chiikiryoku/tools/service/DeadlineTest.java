package jp.chiikiryoku.tools.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000);

    /** Gives one byte at a time, each after so many seconds. */
    private InputStream trickle(String content, int seconds) {
        return new ByteArrayInputStream(content.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                pass(seconds);
                return super.read(bytes, offset, Math.min(1, length));
            }
        };
    }

    private void pass(int seconds) {
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    @Test
    void a_content_has_twenty_seconds() throws IOException {
        for (int declared : new int[] {-1, 4}) {
            assertThat(Body.read(trickle("abcd", declared < 0 ? 4 : 5), declared, now::get))
                    .isEqualTo("abcd".getBytes(UTF_8));
            assertThatThrownBy(() -> Body.read(trickle("abcd", 6), declared, now::get))
                    .isInstanceOf(SocketTimeoutException.class)
                    .hasMessage("The content must arrive within PT20S.");
        }
    }

    @Test
    void a_line_has_twenty_seconds_and_the_next_has_as_many() throws IOException {
        PayloadLines lines = new PayloadLines(trickle("abc\ndef\nghi", 5), now::get);
        assertThat(lines.next()).isEqualTo("abc".getBytes(UTF_8));
        assertThat(lines.next()).isEqualTo("def".getBytes(UTF_8));
        pass(100);
        assertThat(lines.next()).isEqualTo("ghi".getBytes(UTF_8));
        assertThat(lines.next()).isNull();
    }

    @Test
    void a_line_that_trickles_in_is_given_up() {
        PayloadLines lines = new PayloadLines(trickle("abcdefgh\n", 5), now::get);
        assertThatThrownBy(lines::next)
                .isInstanceOf(SocketTimeoutException.class)
                .hasMessage("A line must arrive within PT20S.");
    }

    @Test
    void an_answer_has_thirty_seconds() throws IOException {
        byte[] answer = new byte[5 * 8 * 1024 + 1];
        Arrays.fill(answer, (byte) 'x');
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        new TimedOutput(slow(taken, 6), now::get).write(answer);
        assertThat(taken.toByteArray()).isEqualTo(answer);
        assertThatThrownBy(() -> new TimedOutput(slow(taken, 7), now::get).write(answer))
                .isInstanceOf(SocketTimeoutException.class)
                .hasMessage("The answer must be taken within PT30S.");
    }

    /** Takes each piece after so many seconds. */
    private OutputStream slow(OutputStream out, int seconds) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                out.write(value);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                pass(seconds);
                out.write(bytes, offset, length);
            }
        };
    }
}
