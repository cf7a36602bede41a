package jp.chiikiryoku.tools.service;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The time that a client has for one thing; asked between two pieces of it. */
final class Deadline {

    private final Duration longest;
    private final String requirement;
    private final LongSupplier nanoTime;
    private long start;

    /**
     * Begins now.
     *
     * @param longest how long it may take
     * @param requirement what must be done by then
     * @param nanoTime the clock, as {@link System#nanoTime}
     */
    Deadline(Duration longest, String requirement, LongSupplier nanoTime) {
        this.longest = longest;
        this.requirement = requirement;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /** Begins anew. */
    void restart() {
        start = nanoTime.getAsLong();
    }

    /** Gives up where it took too long. */
    void check() throws SocketTimeoutException {
        if (nanoTime.getAsLong() - start > longest.toNanos()) {
            throw new SocketTimeoutException(requirement + " within " + longest + ".");
        }
    }
}
