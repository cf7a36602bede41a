package jp.chiikiryoku.tools.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells a person at a terminal how many lines are done and how fast. */
final class Progress implements OrderedPipeline.LineCounter {

    private static final long EVERY_NANOS = 500_000_000L;

    private final OutputStream err;
    private final boolean shown;
    private final LongSupplier nanos;
    private final long start;
    private long lines;
    private long lastShown;

    Progress(OutputStream err, boolean shown) {
        this(err, shown, System::nanoTime);
    }

    Progress(OutputStream err, boolean shown, LongSupplier nanos) {
        this.err = err;
        this.shown = shown;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.lastShown = start;
    }

    /** Whether standard error leads to a terminal, as far as the system tells; where it does not, it is held not to. */
    static boolean isTerminal() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException noSuchSystem) {
            return false;
        }
    }

    @Override
    public void written(int more) {
        lines += more;
        long now = nanos.getAsLong();
        if (shown && now - lastShown >= EVERY_NANOS) {
            lastShown = now;
            show("\r", now);
        }
    }

    void end() {
        if (shown) {
            show("\r", nanos.getAsLong());
            print("\n");
        }
    }

    private void show(String start, long now) {
        print(start + text(lines, now - this.start));
    }

    static String text(long lines, long nanos) {
        long perSecond = nanos <= 0 ? 0 : Math.round(lines * 1e9 / nanos);
        return String.format(Locale.ROOT, "%,d lines, %,d lines/s", lines, perSecond);
    }

    private void print(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException exception) {
            throw new UncheckedIOException("Standard error must be writable.", exception);
        }
    }
}
