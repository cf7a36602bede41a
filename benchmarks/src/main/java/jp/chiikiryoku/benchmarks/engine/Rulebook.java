package jp.chiikiryoku.benchmarks.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the rules that are written in a language of their own. */
final class Rulebook {

    private Rulebook() {}

    static String read(String name) {
        try (InputStream stream = Rulebook.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException("The rules (" + name + ") must be readable.", exception);
        }
    }
}
