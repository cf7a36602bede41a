package jp.chiikiryoku.tools.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.core.report.ReportWriter;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and writes. Everything is UTF-8, whatever the locale of the machine.
 *
 * @param in standard input
 * @param out standard output, for the result alone
 * @param err standard error
 */
record Console(InputStream in, OutputStream out, OutputStream err) {

    // One byte more than a payload may have, so that a longer one is seen to be too large and read no further.
    private static final int MOST_BYTES = Kind.GREATEST_SIZE + 1;

    private static final int BUFFER = 64 * 1024;

    byte[] read(String file) throws IOException {
        try (InputStream stream = open(file)) {
            return stream.readNBytes(MOST_BYTES);
        }
    }

    InputStream open(String file) throws IOException {
        return file.equals("-") ? in : Files.newInputStream(Path.of(file));
    }

    OutputStream create(@Nullable Path file) throws IOException {
        return file == null ? out : new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    void write(Report report) throws IOException {
        write(report, out);
    }

    void write(Report report, OutputStream stream) throws IOException {
        ReportWriter.indented().write(report, stream);
        writeLine("", stream);
    }

    void write(byte[] text) throws IOException {
        out.write(text);
        out.flush();
    }

    /** Tells standard error where the library is at fault, from whichever thread. */
    void describe(Throwable failure) {
        CommandLineTool.describe(failure, new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true));
    }

    void writeLine(String line) throws IOException {
        writeLine(line, out);
    }

    private static void writeLine(String line, OutputStream stream) throws IOException {
        stream.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }
}
