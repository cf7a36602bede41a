package jp.chiikiryoku.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.core.report.ReportWriter;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.dxtalent.DxTalent;
import jp.chiikiryoku.dxtalent.accelerator.Candidacy;
import jp.chiikiryoku.dxtalent.application.CallApplication;
import jp.chiikiryoku.dxtalent.claim.DxClaim;
import jp.chiikiryoku.kaimono.Kaimono;
import jp.chiikiryoku.kaimono.shoppingcase.ShoppingCase;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.claim.KigyojinClaim;
import jp.chiikiryoku.kigyojin.engagement.Engagement;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiClaim;
import jp.chiikiryoku.kyoryokutai.placement.Placement;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.miraicollege.MiraiCollege;
import jp.chiikiryoku.miraicollege.proposal.Proposal;
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
        Application.KIND,
        Placement.KIND,
        KyoryokutaiClaim.KIND,
        Engagement.KIND,
        KigyojinClaim.KIND,
        Candidacy.KIND,
        CallApplication.KIND,
        DxClaim.KIND,
        Proposal.KIND,
        ShoppingCase.KIND
    })
    public String kind;

    private Prepared<?> prepared;

    /** Makes the benchmark. */
    public AssessBenchmark() {}

    /** Makes the payloads. */
    @Setup
    public void prepare() {
        prepared = switch (kind) {
            case Placement.KIND -> Prepared.of(Placements.all(), Kyoryokutai.placements(), "r6");
            case KyoryokutaiClaim.KIND -> Prepared.of(Claims.all(), Kyoryokutai.claims(), "r6");
            case Engagement.KIND -> Prepared.of(Engagements.all(), Kigyojin.engagements(), "r6");
            case KigyojinClaim.KIND -> Prepared.of(AcceptedCosts.all(), Kigyojin.claims(), "r6");
            case Candidacy.KIND -> Prepared.of(Candidacies.all(), DxTalent.candidacies(), "r7-call");
            case CallApplication.KIND -> Prepared.of(CallApplications.all(), DxTalent.applications(), "r7-call");
            case DxClaim.KIND -> Prepared.of(SpecialistCosts.all(), DxTalent.claims(), "r5-r7");
            case Proposal.KIND -> Prepared.of(Proposals.all(), MiraiCollege.proposals(), "r6-supplementary");
            case ShoppingCase.KIND -> Prepared.of(ShoppingCases.all(), Kaimono.shoppingCases(), "r6-supplementary");
            default -> Prepared.of(Applications.all(), Local10000.applications(), "r6-supplementary");
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
            Kind<P, Assessment> kind,
            Kind<P, Assessment> edition,
            ReportWriter writer,
            ByteArrayOutputStream out) {

        static <P extends StatedPayload> Prepared<P> of(List<P> payloads, Kind<P, Assessment> kind, String edition) {
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
                writer.write(kind.report(text, Language.JA), out);
                hole.consume(out.size());
            }
        }
    }
}
