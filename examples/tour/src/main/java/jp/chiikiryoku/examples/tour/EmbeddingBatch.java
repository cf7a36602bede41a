package jp.chiikiryoku.examples.tour;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.report.ReportWriter;
import jp.chiikiryoku.core.text.Language;

/** One payload on each line in, one report on each line out. */
final class EmbeddingBatch {

    private EmbeddingBatch() {}

    static void show(PrintStream out) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(Samples.read("proposals.ndjson")), UTF_8))) {
            answer(lines, results);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        out.println(results.toString(UTF_8).lines().count());
    }

    private static void answer(BufferedReader lines, OutputStream results) throws IOException {
        // docs: begin batch
        Kind<?, ?> kind = Kinds.shipped().find("mirai-college").orElseThrow();
        ReportWriter writer = ReportWriter.compact();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            writer.write(kind.report(line.getBytes(UTF_8), Language.JA), results);
            results.write('\n');
        }
        // docs: end batch
    }
}
