package jp.chiikiryoku.tools.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedPipelineTest {

    private static final int MOST_BYTES_OF_A_BATCH = 32 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final AtomicInteger written = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void answers_stand_in_the_order_of_the_lines(int threads) throws IOException {
        String lines =
                IntStream.range(0, 5_000).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
        run(threads, lines, OrderedPipelineTest::copyUnevenly);
        assertThat(out.toString(UTF_8)).isEqualTo(lines);
        assertThat(written).hasValue(5_000);
    }

    @Test
    void no_line_is_no_answer() throws IOException {
        run(2, "", OrderedPipelineTest::fail);
        assertThat(out.size()).isZero();
        assertThat(written).hasValue(0);
    }

    @Test
    void a_last_line_without_a_line_feed_and_an_empty_line_have_an_answer_each() throws IOException {
        run(2, "a\n\nb", (line, answer) -> {
            answer.write('<');
            answer.write(line);
            answer.write('>');
        });
        assertThat(out.toString(UTF_8)).isEqualTo("<a>\n<>\n<b>\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void reads_no_further_ahead_than_a_few_batches(int threads) throws IOException {
        ByteArrayInputStream in =
                new ByteArrayInputStream(("x".repeat(999) + "\n").repeat(10_000).getBytes(UTF_8));
        int all = in.available();
        AtomicInteger mostAhead = new AtomicInteger();
        OutputStream counting = new OutputStream() {
            private int taken;

            @Override
            public void write(int data) {
                taken++;
            }

            @Override
            public void write(byte[] data, int offset, int length) {
                mostAhead.accumulateAndGet(all - in.available() - taken, Math::max);
                taken += length;
            }
        };
        new OrderedPipeline(threads, OrderedPipelineTest::copy, written::addAndGet).run(in, counting);
        assertThat(mostAhead.get()).isBetween(1, (3 * threads + 1) * MOST_BYTES_OF_A_BATCH + BUFFER);
        assertThat(written).hasValue(10_000);
    }

    @Test
    void flushes_the_output_and_leaves_it_open() throws IOException {
        AtomicInteger flushed = new AtomicInteger();
        OutputStream open = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushed.incrementAndGet();
            }

            @Override
            public void close() throws IOException {
                throw new IOException("closed");
            }
        };
        new OrderedPipeline(2, OrderedPipelineTest::copy, written::addAndGet)
                .run(new ByteArrayInputStream("a\n".getBytes(UTF_8)), open);
        assertThat(flushed).hasValueGreaterThan(0);
    }

    @Test
    void an_answer_that_cannot_be_written_ends_the_run() {
        assertThatIOException()
                .isThrownBy(() -> run(2, "a\n", (line, answer) -> {
                    throw new IOException("full");
                }))
                .withMessage("full");
        assertThat(out.size()).isZero();
    }

    @Test
    void an_output_that_fails_ends_the_run() {
        ByteArrayInputStream in =
                new ByteArrayInputStream(("x".repeat(999) + "\n").repeat(10_000).getBytes(UTF_8));
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int data) throws IOException {
                throw new IOException("closed");
            }
        };
        assertThatIOException()
                .isThrownBy(() -> new OrderedPipeline(2, OrderedPipelineTest::copy, written::addAndGet).run(in, closed))
                .withMessage("closed");
        assertThat(written).hasValue(0);
        assertThat(in.available()).isPositive();
    }

    @Test
    void a_line_without_an_answer_is_a_fault_of_the_library() {
        assertThatIllegalStateException()
                .isThrownBy(() -> run(2, "a\n", OrderedPipelineTest::fail))
                .withMessage("Every line must have an answer.")
                .withCauseInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void an_interrupt_ends_the_run_and_is_kept() {
        CountDownLatch never = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        try {
            assertThatIOException()
                    .isThrownBy(() -> run(1, "a\n", (line, answer) -> await(never)))
                    .withMessageContaining("interrupted");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    private void run(int threads, String lines, OrderedPipeline.LineFunction function) throws IOException {
        new OrderedPipeline(threads, function, written::addAndGet)
                .run(new ByteArrayInputStream(lines.getBytes(UTF_8)), out);
    }

    private static void copy(byte[] line, OutputStream answer) throws IOException {
        answer.write(line);
    }

    /** The first lines of a batch take the longest, so that later batches are done before. */
    private static void copyUnevenly(byte[] line, OutputStream answer) throws IOException {
        if (line[line.length - 1] == '0') {
            LockSupport.parkNanos(200_000);
        }
        answer.write(line);
    }

    private static void fail(byte[] line, OutputStream answer) {
        throw new UnsupportedOperationException("no answer");
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException exception) {
            throw new IOException(exception);
        }
    }
}
