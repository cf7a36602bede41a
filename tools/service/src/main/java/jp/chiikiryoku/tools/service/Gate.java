package jp.chiikiryoku.tools.service;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.chiikiryoku.core.kind.Kind;
import org.springframework.stereotype.Component;

/**
 * Bounds the memory of all payloads that are answered at the same time.
 *
 * <p>A payload of the greatest size may cost a hundred times its own memory while it is read and answered, and then no
 * more than its answer, which its reader may take slowly. Payloads of ordinary size pass at once; larger ones together
 * have no more bytes than one of the greatest size, in the order in which they came, and few of them may wait.
 */
@Component
final class Gate {

    // What a byte of a payload may cost while it is answered, in bytes of a written answer.
    private static final int COST = 100;
    private static final int ORDINARY = 16 * 1024;
    private static final int MOST_STREAMS = 8;
    private static final int MOST_WAITING = 8;
    private static final int LONGEST_WAIT_SECONDS = 20;

    private final Semaphore bytes = new Semaphore(Kind.GREATEST_SIZE, true);
    private final Semaphore streams = new Semaphore(MOST_STREAMS);

    /** Lets a payload in, or refuses it when too many wait already; returns what is to be given back. */
    int enter(byte[] payload) {
        int size = weight(payload);
        if (size > 0 && bytes.getQueueLength() >= MOST_WAITING) {
            throw new TooBusyException();
        }
        return enter(size);
    }

    /** Lets a payload of a stream in; streams are few. */
    int enterFromStream(byte[] payload) {
        return enter(weight(payload));
    }

    /**
     * Gives back what a payload needs no more once its answer is written down, before a slow reader takes it.
     *
     * @param held what the payload was let in with
     * @param answer the bytes of its answer
     * @return what its answer still holds
     */
    int writtenDown(int held, int answer) {
        int left = Math.min(held, answer / COST);
        bytes.release(held - left);
        return left;
    }

    /** Gives back what was let in. */
    void leave(int size) {
        bytes.release(size);
    }

    /** Lets a stream in, or refuses it when there are enough. */
    void enterStream() {
        if (!streams.tryAcquire()) {
            throw new TooBusyException();
        }
    }

    void leaveStream() {
        streams.release();
    }

    private static int weight(byte[] payload) {
        return payload.length <= ORDINARY || payload.length > Kind.GREATEST_SIZE ? 0 : payload.length;
    }

    private int enter(int size) {
        try {
            if (size > 0 && !bytes.tryAcquire(size, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusyException();
            }
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new TooBusyException();
        }
        return size;
    }
}
