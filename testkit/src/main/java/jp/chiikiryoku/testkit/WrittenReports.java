package jp.chiikiryoku.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import jp.chiikiryoku.core.payload.Report;
import jp.chiikiryoku.core.payload.ReportWriter;

/** Reports as the library writes them, and as the mappers of an application do. */
public final class WrittenReports {

    private WrittenReports() {}

    /**
     * Checks that Jackson 2 and Jackson 3 write a report like the library's own writer, however they are set.
     *
     * @param report the report
     */
    public static void expectWrittenAlike(Report report) {
        JsonNode expected = tree(written(report));
        Stream.of(ApplicationMapper.STRICT, ApplicationMapper.STRICT_WITHOUT_NULLS, ApplicationMapper.LEAST)
                .flatMap(List::stream)
                .forEach(mapper -> assertThat(tree(mapper.write(report)))
                        .as(mapper.toString())
                        .isEqualTo(expected));
    }

    private static byte[] written(Report report) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ReportWriter.compact().write(report, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    static JsonNode tree(byte[] json) {
        try {
            return Vectors.JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
