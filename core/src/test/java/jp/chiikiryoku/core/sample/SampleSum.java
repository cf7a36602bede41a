package jp.chiikiryoku.core.sample;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.assessment.Answerer;
import jp.chiikiryoku.core.assessment.AssessmentContext;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.Reference;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.core.report.ReportFormat;
import jp.chiikiryoku.core.text.Language;
import org.jspecify.annotations.Nullable;

/** A kind of the invented programme that no rule assesses: what lanterns cost together. */
public final class SampleSum {

    /** The payload, which must name its edition. */
    public record Lanterns(
            @Nullable String edition, @NotNull @Nullable List<@NotNull @Valid Lantern> lanterns)
            implements StatedPayload {

        public Lanterns {
            lanterns = StatedLists.copy(lanterns);
        }

        public static Lanterns of(Lantern... lanterns) {
            return new Lanterns(null, List.of(lanterns));
        }

        public Lanterns withEdition(String newEdition) {
            return new Lanterns(newEdition, lanterns);
        }
    }

    /** The answer. */
    public record Sum(String edition, Yen total) {}

    /** The report, of which a part may be missing. */
    public record SumReport(
            String kind,
            String edition,
            List<Line> lines,
            @Nullable String remark) implements Report {}

    /** One line. */
    public record Line(Yen yen, String message) {}

    /** The kind. */
    public static final KindDefinition<Lanterns, SampleParameters, Sum> DEFINITION = KindDefinition.of(
            "sample-sum", Lanterns.class, List.of(SampleRule.values()), Reference.none(), Adding::new, new SumFormat());

    private SampleSum() {}

    public static Kind<Lanterns, Sum> kind() {
        return SampleProgramme.programme().kind(DEFINITION);
    }

    /** Reports the sum on one line. */
    private static final class SumFormat implements ReportFormat<Sum> {

        @Override
        public Class<SumReport> type() {
            return SumReport.class;
        }

        @Override
        public SumReport report(Sum sum, Renderer renderer) {
            String message = renderer.language() == Language.JA ? "合計" : "total";
            List<Line> lines = List.of(new Line(sum.total(), message));
            return new SumReport("sample-sum", sum.edition(), lines, sum.total().isZero() ? "nothing" : null);
        }
    }

    /** Adds what lanterns cost; one above the limit is not known to the edition. */
    private record Adding(Edition<SampleParameters> edition) implements Answerer<Lanterns, Sum> {

        private static final Pointer LANTERNS = Pointer.parse("/lanterns");

        @Override
        public void checkEdition(Lanterns payload, Problems problems) {
            List<Lantern> lanterns = payload.lanterns() == null ? List.of() : payload.lanterns();
            for (int i = 0; i < lanterns.size(); i++) {
                Lantern lantern = lanterns.get(i);
                if (lantern != null
                        && lantern.amount() != null
                        && lantern.amount()
                                .isGreaterThan(edition.parameters().limit().value())) {
                    problems.addIfSound(LANTERNS.at(i).member("amount"), Fault.notIn(edition.title()));
                }
            }
        }

        @Override
        public Sum answer(Lanterns payload, AssessmentContext context) {
            Yen total = Yen.ZERO;
            for (Lantern lantern : requireNonNull(payload.lanterns(), "lanterns")) {
                total = total.plus(requireNonNull(lantern.amount(), "amount"));
            }
            return new Sum(edition.id(), total);
        }
    }
}
