package jp.chiikiryoku.tools.service;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** One answer on its way: a reader who takes it too slowly is cut off. Flushing is left to the response. */
final class TimedOutput extends OutputStream {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int PIECE = 8 * 1024;

    private final OutputStream out;
    private final Deadline deadline;

    TimedOutput(OutputStream out) {
        this(out, System::nanoTime);
    }

    TimedOutput(OutputStream out, LongSupplier nanoTime) {
        this.out = out;
        this.deadline = new Deadline(LONGEST, "The answer must be taken", nanoTime);
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int from = offset; from < offset + length; from += PIECE) {
            deadline.check();
            out.write(bytes, from, Math.min(PIECE, offset + length - from));
        }
    }
}
