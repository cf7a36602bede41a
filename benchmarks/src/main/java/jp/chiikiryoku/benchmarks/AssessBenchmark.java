package jp.chiikiryoku.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.core.payload.ReportWriter;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.local10000.Application;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.Local10000Edition;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The library: one application in, everything that it says looked at; time and bytes are for one application. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Applications.COUNT)
public class AssessBenchmark {

    private final List<Application> applications = Applications.all();
    private final List<byte[]> texts = Applications.asJson();
    private final Local10000Edition edition = Local10000.edition("r6-supplementary");
    private final PayloadKind<?, ?> kind = Local10000.shipped().kind();
    private final ReportWriter writer = ReportWriter.compact();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);

    /** Makes the benchmark. */
    public AssessBenchmark() {}

    /**
     * Assesses records and looks at every finding, fact, remedy, step, amount and open question.
     *
     * @param hole consumes what is found
     */
    @Benchmark
    public void assess(Blackhole hole) {
        for (Application application : applications) {
            Walk.through(edition.assess(application), hole);
        }
    }

    /**
     * Checks the form of records alone.
     *
     * @param hole consumes the problems, of which there are none
     */
    @Benchmark
    public void check(Blackhole hole) {
        for (Application application : applications) {
            hole.consume(edition.check(application));
        }
    }

    /**
     * Reads JSON, assesses, renders in Japanese and writes JSON.
     *
     * @param hole consumes the size of the result
     * @throws IOException never, since memory is written
     */
    @Benchmark
    public void jsonToJson(Blackhole hole) throws IOException {
        for (byte[] text : texts) {
            out.reset();
            writer.write(kind.answer(text).report(Language.JA), out);
            hole.consume(out.size());
        }
    }
}
