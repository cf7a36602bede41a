package jp.chiikiryoku.examples.service;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Bounds what a refused request may still send.
 *
 * <p>Its sender is told at once and has a moment to finish, so that he reads the refusal; then the connection ends. Tomcat
 * alone would read on for as long as one byte comes now and then, and a few such clients would hold every thread.
 */
final class RefusedBodyValve extends ValveBase {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int MOST_READ = 2 * 1024 * 1024;
    private static final int BUFFER = 16 * 1024;
    private static final int FIRST_REFUSAL = 400;

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (response.getStatus() < FIRST_REFUSAL) {
            return;
        }
        response.finishResponse();
        if (!isDrained(request.getInputStream())) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static boolean isDrained(InputStream rest) {
        byte[] buffer = new byte[BUFFER];
        long end = System.nanoTime() + LONGEST.toNanos();
        int read = 0;
        try {
            while (read < MOST_READ && System.nanoTime() - end < 0) {
                int count = rest.read(buffer);
                if (count < 0) {
                    return true;
                }
                read += count;
            }
            return false;
        } catch (IOException gone) {
            // Nothing more can come over this connection.
            return false;
        }
    }
}
