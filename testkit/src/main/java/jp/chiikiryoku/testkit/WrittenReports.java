package jp.chiikiryoku.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.core.report.ReportWriter;

/** Reports as the library writes them. */
public final class WrittenReports {

    private WrittenReports() {}

    /**
     * Writes a report on one line.
     *
     * @param report the report
     * @return its JSON text in UTF-8
     */
    public static byte[] written(Report report) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ReportWriter.compact().write(report, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    /**
     * Reads a text that the library wrote.
     *
     * @param json the text in UTF-8
     * @return its tree
     */
    public static JsonNode tree(byte[] json) {
        try {
            return Vectors.JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
