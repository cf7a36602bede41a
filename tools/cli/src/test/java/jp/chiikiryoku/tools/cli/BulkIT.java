package jp.chiikiryoku.tools.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many lines in a small heap, read by somebody slow.
 *
 * <p>{@code -Dchiikiryoku.bulk.lines=1000000} makes it a million.
 */
class BulkIT {

    private static final int LINES = Integer.getInteger("chiikiryoku.bulk.lines", 100_000);
    private static final int LEAST_BYTES = 700;
    private static final long FIRST = 1_000_000;

    private static final Pattern PUBLIC_MONEY = Pattern.compile("\"publicMoney\":\\{\"yen\":(\\d+),");

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void many_lines_in_a_small_heap_keep_their_order_whoever_reads() throws Exception {
        Path payloads = generate();
        Path errors = folder.resolve("errors.txt");
        Process process = start(payloads, errors);
        try (BufferedReader answers =
                new BufferedReader(new InputStreamReader(new SlowReader(process.getInputStream()), ISO_8859_1))) {
            assertThat(countInOrder(answers)).isEqualTo(LINES);
            assertThat(process.waitFor()).isZero();
        } finally {
            process.destroy();
        }
        assertThat(errors).isEmptyFile();
    }

    private Path generate() throws IOException {
        Path file = folder.resolve("payloads.ndjson");
        assertThat(Payloads.line(FIRST).getBytes(UTF_8).length).isGreaterThanOrEqualTo(LEAST_BYTES);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(Payloads.lineOfAMebibyte(FIRST) + "\n");
            for (int i = 1; i < LINES; i++) {
                writer.write(Payloads.line(FIRST + i) + "\n");
            }
        }
        return file;
    }

    private static Process start(Path payloads, Path errors) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-jar",
                        new File(System.getProperty("chiikiryoku.jar")).getPath(),
                        "assess",
                        "local10000",
                        "--ndjson",
                        payloads.toString())
                .redirectError(errors.toFile())
                .start();
    }

    /** How many answers stand one after the other as their payloads do. */
    private static int countInOrder(BufferedReader answers) throws IOException {
        int count = 0;
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            Matcher publicMoney = PUBLIC_MONEY.matcher(line);
            if (!publicMoney.find() || Long.parseLong(publicMoney.group(1)) != FIRST + count) {
                return count;
            }
            count++;
        }
        return count;
    }

    /** Reads in bursts and rests in between, long enough for unbounded answers to fill the heap. */
    private static final class SlowReader extends FilterInputStream {

        private static final long BURST = 64L * Payloads.MEBIBYTE;
        private static final long REST_MILLIS = 1_000;

        private long untilRest = BURST;

        SlowReader(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (untilRest <= 0) {
                rest();
                untilRest = BURST;
            }
            int read = super.read(buffer, offset, length);
            untilRest -= read;
            return read;
        }

        private static void rest() throws IOException {
            try {
                Thread.sleep(REST_MILLIS);
            } catch (InterruptedException exception) {
                throw new IOException(exception);
            }
        }
    }
}
