package jp.chiikiryoku.examples.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The payloads that the chapters use. */
final class Samples {

    private Samples() {}

    static byte[] read(String name) {
        try (InputStream stream = Samples.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("The sample (" + name + ") must stand beside the chapters.");
            }
            return stream.readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
