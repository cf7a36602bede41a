package jp.chiikiryoku.tools.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.kind.Kind;

/**
 * Cuts a stream into batches of lines in bounded memory.
 *
 * <p>Of a line that is longer than any payload may be, one byte more than the limit is kept and the rest is read past,
 * so that it is seen to be too large and costs no memory.
 */
final class Lines {

    private static final int LONGEST_KEPT = Kind.GREATEST_SIZE + 1;
    private static final int BUFFER = 64 * 1024;

    // An empty line takes memory and has an answer too, so that many of them must not stand in one batch.
    private static final int BYTES_BESIDE_A_LINE = 128;

    private final InputStream in;
    private final int batchBytes;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    private int position;
    private int limit;
    private boolean ended;

    Lines(InputStream in, int batchBytes) {
        this.in = in;
        this.batchBytes = batchBytes;
    }

    /** The next lines, about as many bytes as a batch is to have; empty at the end of the stream. */
    List<byte[]> nextBatch() throws IOException {
        List<byte[]> batch = new ArrayList<>();
        long bytes = 0;
        while (bytes < batchBytes && readLine()) {
            batch.add(line.toByteArray());
            bytes += line.size() + BYTES_BESIDE_A_LINE;
        }
        return batch;
    }

    /** Reads one line without its line feed; false at the end of the stream. */
    private boolean readLine() throws IOException {
        line.reset();
        boolean any = false;
        while (fill()) {
            any = true;
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            keep(end);
            if (end < limit) {
                position = end + 1;
                return true;
            }
            position = end;
        }
        return any;
    }

    private void keep(int end) {
        int length = Math.min(end - position, LONGEST_KEPT - line.size());
        line.write(buffer, position, length);
    }

    private boolean fill() throws IOException {
        if (position < limit) {
            return true;
        }
        if (ended) {
            return false;
        }
        limit = in.read(buffer);
        position = 0;
        ended = limit < 0;
        return !ended && (limit > 0 || fill());
    }
}
