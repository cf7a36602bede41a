package jp.chiikiryoku.tools.service;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.LongSupplier;
import jp.chiikiryoku.core.kind.Kind;

/** Reads the content of a request: no more of it than a payload may have, and for no longer than an honest sender needs. */
final class Body {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    // One byte more than a payload may have, so that the library sees that it is too large.
    private static final int MOST_READ = Kind.GREATEST_SIZE + 1;
    private static final byte[] TOO_LARGE = new byte[MOST_READ];
    private static final int FIRST_BUFFER = 16 * 1024;

    private Body() {}

    /**
     * Reads the content.
     *
     * @param declared its length as the header tells it, or -1
     */
    static byte[] read(InputStream in, long declared) throws IOException {
        return read(in, declared, System::nanoTime);
    }

    static byte[] read(InputStream in, long declared, LongSupplier nanoTime) throws IOException {
        if (declared > Kind.GREATEST_SIZE) {
            return TOO_LARGE;
        }
        byte[] buffer = new byte[declared < 0 ? FIRST_BUFFER : (int) declared];
        Deadline deadline = new Deadline(LONGEST, "The content must arrive", nanoTime);
        int size = 0;
        // The container ends a declared content itself, so that a full buffer of that length is the whole.
        while (size < buffer.length) {
            int count = in.read(buffer, size, buffer.length - size);
            if (count < 0) {
                return Arrays.copyOf(buffer, size);
            }
            size += count;
            if (size == buffer.length && declared < 0 && size < MOST_READ) {
                buffer = Arrays.copyOf(buffer, Math.min(2 * size, MOST_READ));
            }
            deadline.check();
        }
        return buffer;
    }
}
