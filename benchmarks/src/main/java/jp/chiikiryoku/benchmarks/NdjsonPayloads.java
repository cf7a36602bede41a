package jp.chiikiryoku.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the 1,000 applications over and over, one a line: {@code NdjsonPayloads LINES FILE}. */
public final class NdjsonPayloads {

    private NdjsonPayloads() {}

    /**
     * Writes the lines.
     *
     * @param arguments how many lines, and the file
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        List<byte[]> texts = Applications.asJson();
        int lines = Integer.parseInt(arguments[0]);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            for (int i = 0; i < lines; i++) {
                out.write(texts.get(i % texts.size()));
                out.write('\n');
            }
        }
    }
}
