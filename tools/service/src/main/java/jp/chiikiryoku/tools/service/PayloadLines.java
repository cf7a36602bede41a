package jp.chiikiryoku.tools.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import jp.chiikiryoku.core.kind.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into lines in bounded memory, each of which must arrive in bounded time.
 *
 * <p>Of a line that is longer than any payload may be, one byte more than the limit is kept and the rest is read past.
 */
final class PayloadLines {

    // As long as one content: few streams are let in, and a trickle would keep the others out.
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int LONGEST_KEPT = Kind.GREATEST_SIZE + 1;

    private final InputStream in;
    private final Deadline deadline;
    private final byte[] buffer = new byte[16 * 1024];
    private int position;
    private int limit;

    PayloadLines(InputStream in) {
        this(in, System::nanoTime);
    }

    PayloadLines(InputStream in, LongSupplier nanoTime) {
        this.in = in;
        this.deadline = new Deadline(LONGEST, "A line must arrive", nanoTime);
    }

    /** Whether the next line has not wholly arrived yet, so that its sender may be waiting for answers. */
    boolean mustWait() {
        for (int i = position; i < limit; i++) {
            if (buffer[i] == '\n') {
                return false;
            }
        }
        return true;
    }

    /** The next line without its line feed, or null at the end of the stream. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        boolean any = false;
        deadline.restart();
        while (fill()) {
            any = true;
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, position, Math.min(end - position, LONGEST_KEPT - line.size()));
            position = end + 1;
            if (end < limit) {
                break;
            }
        }
        return any ? line.toByteArray() : null;
    }

    private boolean fill() throws IOException {
        if (position >= limit) {
            position = 0;
            limit = in.read(buffer);
            deadline.check();
        }
        return limit > 0;
    }
}
