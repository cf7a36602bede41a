package jp.chiikiryoku.tools.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void tells_how_many_lines_and_how_fast() {
        assertThat(Progress.text(1_234_567, 10_000_000_000L)).isEqualTo("1,234,567 lines, 123,457 lines/s");
        assertThat(Progress.text(1, 2_000_000_000L)).isEqualTo("1 lines, 1 lines/s");
        assertThat(Progress.text(0, 1_000_000_000L)).isEqualTo("0 lines, 0 lines/s");
    }

    @Test
    void has_no_rate_before_any_time_has_passed() {
        assertThat(Progress.text(5, 0)).isEqualTo("5 lines, 0 lines/s");
    }

    @Test
    void says_nothing_where_nobody_looks() {
        Progress progress = new Progress(err, false);
        progress.written(1_000);
        progress.end();
        assertThat(err.size()).isZero();
    }

    @Test
    void says_the_sum_at_the_end() {
        Progress progress = new Progress(err, true);
        progress.written(1_000);
        progress.written(234);
        progress.end();
        assertThat(err.toString(UTF_8)).startsWith("\r1,234 lines, ").endsWith(" lines/s\n");
    }

    @Test
    void shows_itself_while_lines_come_and_not_too_often() {
        AtomicLong nanos = new AtomicLong();
        Progress progress = new Progress(err, true, nanos::get);
        nanos.set(499_999_999);
        progress.written(1);
        assertThat(err.size()).isZero();
        nanos.set(500_000_000);
        progress.written(1);
        nanos.set(999_999_999);
        progress.written(1);
        assertThat(err.toString(UTF_8)).isEqualTo("\r2 lines, 4 lines/s");
    }

    @Test
    void a_standard_error_that_fails_is_a_failure() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int data) throws IOException {
                throw new IOException("closed");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> new Progress(closed, true).end());
    }
}
