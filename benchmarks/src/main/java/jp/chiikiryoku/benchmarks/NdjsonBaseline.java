package jp.chiikiryoku.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.core.report.ReportWriter;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.tools.cli.OrderedPipeline;
import jp.chiikiryoku.tools.cli.OrderedPipeline.LineFunction;

/**
 * How much of the speed of a bare NDJSON pipeline the library keeps: {@code NdjsonBaseline IN OUT THREADS [ROUNDS]}.
 *
 * <p>Two baselines bind every line into the same records with plain Jackson: one writes a prebuilt report through the same
 * writer of reports, the other copies prebuilt bytes of the same size and is the limit of any answer. All run in turn
 * through the pipeline of the command line, and the best round of each counts.
 */
public final class NdjsonBaseline {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ReportWriter WRITER = ReportWriter.compact();
    private static final int ROUNDS = 5;

    private final Path in;
    private final Path out;
    private final int threads;

    private NdjsonBaseline(Path in, Path out, int threads) {
        this.in = in;
        this.out = out;
        this.threads = threads;
    }

    /**
     * Measures.
     *
     * @param arguments the lines, where to write, how many threads, and how many rounds of each
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        NdjsonBaseline run =
                new NdjsonBaseline(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : ROUNDS;
        double sameWriter = 0;
        double bytes = 0;
        double library = 0;
        for (int round = 0; round < rounds; round++) {
            sameWriter = Math.max(sameWriter, run.rate("prebuilt report", prebuiltReport()));
            bytes = Math.max(bytes, run.rate("prebuilt bytes", prebuiltBytes()));
            library = Math.max(library, run.rate("library", library()));
        }
        System.out.printf(
                Locale.ROOT,
                "best: %.0f %% of a prebuilt report through the same writer, %.0f %% of prebuilt bytes%n",
                100 * library / sameWriter,
                100 * library / bytes);
    }

    /** What the command line does with a line. */
    static LineFunction library() {
        Kind<Application, Assessment> kind = Local10000.applications();
        return (line, answers) -> WRITER.write(kind.report(line, AnswerOptions.today(TODAY), Language.JA), answers);
    }

    /** Binds the line, looks at the record, and writes a report that was made before, of the mean size. */
    static LineFunction prebuiltReport() throws IOException {
        ObjectReader reader = reader();
        Report report = reportOfMeanSize();
        return (line, answers) -> {
            bind(reader, line);
            WRITER.write(report, answers);
        };
    }

    /** Binds the line, looks at the record, and copies bytes that were made before. */
    static LineFunction prebuiltBytes() throws IOException {
        ObjectReader reader = reader();
        byte[] result = resultOfMeanSize();
        return (line, answers) -> {
            bind(reader, line);
            answers.write(result);
        };
    }

    private static ObjectReader reader() {
        return JsonMapper.builder().addModule(new JavaTimeModule()).build().readerFor(Application.class);
    }

    private static void bind(ObjectReader reader, byte[] line) throws IOException {
        Application application = reader.readValue(line);
        Objects.requireNonNull(application.funding(), "funding");
    }

    private static Report reportOfMeanSize() throws IOException {
        Kind<Application, Assessment> kind = Local10000.applications();
        int mean = resultOfMeanSize().length;
        Report nearest = null;
        int distance = Integer.MAX_VALUE;
        for (byte[] line : Applications.asJson()) {
            Report report = kind.report(line, AnswerOptions.today(TODAY), Language.JA);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            WRITER.write(report, written);
            if (Math.abs(written.size() - mean) < distance) {
                distance = Math.abs(written.size() - mean);
                nearest = report;
            }
        }
        return Objects.requireNonNull(nearest, "nearest");
    }

    private static byte[] resultOfMeanSize() throws IOException {
        LineFunction library = library();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] line : Applications.asJson()) {
            library.answer(line, all);
        }
        return Arrays.copyOf(all.toByteArray(), all.size() / Applications.COUNT);
    }

    private double rate(String name, LineFunction function) throws IOException {
        long[] lines = new long[1];
        long start = System.nanoTime();
        try (InputStream input = Files.newInputStream(in);
                OutputStream output = Files.newOutputStream(out)) {
            new OrderedPipeline(threads, function, more -> lines[0] += more).run(input, output);
        }
        double rate = lines[0] * 1e9 / (System.nanoTime() - start);
        System.out.printf(Locale.ROOT, "%s: %,d lines, %,.0f lines/s%n", name, lines[0], rate);
        return rate;
    }
}
