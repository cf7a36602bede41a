package jp.chiikiryoku.examples.tour;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.report.ProblemReport;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.core.report.ReportWriter;
import jp.chiikiryoku.core.text.Language;

/** JSON in, JSON out, whatever the kind. */
final class EmbeddingJson {

    private static final ReportWriter WRITER = ReportWriter.compact();

    private EmbeddingJson() {}

    static void show(PrintStream out) {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        try {
            int status = answer("{\"edition\": \"r6\", \"needs\": [{}]}".getBytes(UTF_8), response);
            out.println(status + " " + response.toString(UTF_8).substring(0, 114));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static int answer(byte[] json, OutputStream response) throws IOException {
        // docs: begin json
        Kind<?, ?> kind = Kinds.shipped().find("kigyojin-matching").orElseThrow();
        Report report = kind.report(json, Language.JA);
        WRITER.write(report, response);
        return report instanceof ProblemReport ? 422 : 200;
        // docs: end json
    }
}
