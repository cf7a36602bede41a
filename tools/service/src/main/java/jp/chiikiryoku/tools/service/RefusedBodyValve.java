package jp.chiikiryoku.tools.service;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Bounds what a refused request may still send.
 *
 * <p>Its sender is told at once and has a moment to finish, so that he reads the refusal; then the connection ends. Tomcat
 * alone would read on for as long as one byte comes now and then, and a few such clients would hold every thread.
 */
final class RefusedBodyValve extends ValveBase {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int MOST_READ = 2 * 1024 * 1024;
    private static final int FIRST_REFUSAL = 400;

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (response.getStatus() < FIRST_REFUSAL || isRead(request.getCoyoteRequest())) {
            return;
        }
        response.finishResponse();
        if (!isDrained(request.getCoyoteRequest())) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static boolean isRead(org.apache.coyote.Request request) {
        AtomicBoolean read = new AtomicBoolean();
        request.action(ActionCode.REQUEST_BODY_FULLY_READ, read);
        return read.get();
    }

    // Beneath the stream of the request, which its reader may have closed.
    private static boolean isDrained(org.apache.coyote.Request request) {
        Discarding rest = new Discarding();
        Deadline deadline = new Deadline(LONGEST, "What a refused sender still sends must end", System::nanoTime);
        int read = 0;
        try {
            while (read < MOST_READ) {
                int count = request.doRead(rest);
                if (count < 0) {
                    return true;
                }
                read += count;
                deadline.check();
            }
            return false;
        } catch (IOException goneOrLate) {
            return false;
        }
    }

    /** Takes what is read and keeps nothing. */
    private static final class Discarding implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer read) {
            buffer = read;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept, so that nothing needs room.
        }
    }
}
