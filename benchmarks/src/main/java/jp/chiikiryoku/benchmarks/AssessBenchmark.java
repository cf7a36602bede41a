package jp.chiikiryoku.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.chiikiryoku.core.payload.KindEdition;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.core.report.ReportWriter;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.dxtalent.DxTalent;
import jp.chiikiryoku.kaimono.Kaimono;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.miraicollege.MiraiCollege;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The library: one payload in, everything that it says looked at; time and bytes are for one payload. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Applications.COUNT)
public class AssessBenchmark {

    /** Which kind of payload. */
    @Param({
        "local10000",
        Kyoryokutai.MEMBER,
        Kyoryokutai.CLAIM,
        Kigyojin.ENGAGEMENT,
        Kigyojin.CLAIM,
        DxTalent.ACCELERATOR,
        DxTalent.APPLICATION,
        DxTalent.CLAIM,
        MiraiCollege.KIND,
        Kaimono.KIND
    })
    public String kind;

    private Prepared<?> prepared;

    /** Makes the benchmark. */
    public AssessBenchmark() {}

    /** Makes the payloads. */
    @Setup
    public void prepare() {
        prepared = switch (kind) {
            case Kyoryokutai.MEMBER ->
                Prepared.of(Placements.all(), Kyoryokutai.shipped().memberKind(), "r6");
            case Kyoryokutai.CLAIM ->
                Prepared.of(Claims.all(), Kyoryokutai.shipped().claimKind(), "r6");
            case Kigyojin.ENGAGEMENT ->
                Prepared.of(Engagements.all(), Kigyojin.shipped().engagementKind(), "r6");
            case Kigyojin.CLAIM ->
                Prepared.of(AcceptedCosts.all(), Kigyojin.shipped().claimKind(), "r6");
            case DxTalent.ACCELERATOR ->
                Prepared.of(Candidacies.all(), DxTalent.shipped().acceleratorKind(), "r7-call");
            case DxTalent.APPLICATION ->
                Prepared.of(CallApplications.all(), DxTalent.shipped().applicationKind(), "r7-call");
            case DxTalent.CLAIM ->
                Prepared.of(SpecialistCosts.all(), DxTalent.shipped().claimKind(), "r5-r7");
            case MiraiCollege.KIND ->
                Prepared.of(Proposals.all(), MiraiCollege.shipped().kind(), "r6-supplementary");
            case Kaimono.KIND ->
                Prepared.of(ShoppingCases.all(), Kaimono.shipped().kind(), "r6-supplementary");
            default -> Prepared.of(Applications.all(), Local10000.shipped().kind(), "r6-supplementary");
        };
    }

    /**
     * Assesses records and looks at every finding, fact, remedy, step, amount and open question.
     *
     * @param hole consumes what is found
     */
    @Benchmark
    public void assess(Blackhole hole) {
        prepared.assess(hole);
    }

    /**
     * Checks the form of records alone.
     *
     * @param hole consumes the problems, of which there are none
     */
    @Benchmark
    public void check(Blackhole hole) {
        prepared.check(hole);
    }

    /**
     * Reads JSON, assesses, renders in Japanese and writes JSON.
     *
     * @param hole consumes the size of the result
     * @throws IOException never, since memory is written
     */
    @Benchmark
    public void jsonToJson(Blackhole hole) throws IOException {
        prepared.jsonToJson(hole);
    }

    private record Prepared<P extends StatedPayload>(
            List<P> payloads,
            List<byte[]> texts,
            PayloadKind<P, ?> kind,
            KindEdition<P, ?> edition,
            ReportWriter writer,
            ByteArrayOutputStream out) {

        static <P extends StatedPayload> Prepared<P> of(List<P> payloads, PayloadKind<P, ?> kind, String edition) {
            return new Prepared<>(
                    payloads,
                    Json.of(payloads),
                    kind,
                    kind.edition(edition),
                    ReportWriter.compact(),
                    new ByteArrayOutputStream(65_536));
        }

        void assess(Blackhole hole) {
            for (P payload : payloads) {
                Walk.through(edition.assess(payload), hole);
            }
        }

        void check(Blackhole hole) {
            for (P payload : payloads) {
                hole.consume(edition.check(payload));
            }
        }

        void jsonToJson(Blackhole hole) throws IOException {
            for (byte[] text : texts) {
                out.reset();
                writer.write(kind.answer(text).report(Language.JA), out);
                hole.consume(out.size());
            }
        }
    }
}
