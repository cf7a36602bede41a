package jp.chiikiryoku.core.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import jp.chiikiryoku.core.assessment.Note;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.payload.Programme;
import jp.chiikiryoku.core.payload.Reference;
import jp.chiikiryoku.core.payload.Solution;
import jp.chiikiryoku.core.payload.SolutionReport;
import jp.chiikiryoku.core.payload.SolvedKind;
import jp.chiikiryoku.core.payload.Solver;
import jp.chiikiryoku.core.payload.SolverDefinition;
import jp.chiikiryoku.core.payload.StatedPayload;
import jp.chiikiryoku.core.text.Language;
import org.jspecify.annotations.Nullable;

/** A kind of the invented programme that is solved as a whole: what lanterns cost together. */
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

    /** The solution. */
    public record Sum(String edition, Yen total) implements Solution {

        @Override
        public SumReport report(Language language) {
            List<Line> lines = List.of(new Line(total, language == Language.JA ? "合計" : "total"));
            return new SumReport("sample-sum", edition, lines, total.equals(Yen.ZERO) ? "nothing" : null);
        }
    }

    /** The report, of which a part may be missing. */
    public record SumReport(
            String kind,
            String edition,
            List<Line> lines,
            @Nullable String remark) implements SolutionReport {}

    /** One line. */
    public record Line(Yen yen, String message) {}

    /** The kind. */
    public static final SolverDefinition<Lanterns, SampleParameters, Sum> DEFINITION = new Definition();

    private SampleSum() {}

    /** The invented programme as it would be if its editions served this kind alone. */
    public static SolvedKind<Lanterns, SampleParameters, Sum> kind() {
        return Programme.load(
                        SampleParameters.class,
                        List.of(DEFINITION),
                        SampleProgramme.texts(),
                        name -> name.endsWith("index.txt") ? stream("r6.json\n") : stream(edition()))
                .kind(DEFINITION);
    }

    /** The edition {@code r6} that serves this kind. */
    public static String edition() {
        return new String(SampleProgramme.resource("editions/r6.json"), UTF_8)
                .replaceFirst("\"sample\",\\s*\"sample-report\"", "\"sample-sum\"");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static final class Definition implements SolverDefinition<Lanterns, SampleParameters, Sum> {

        @Override
        public String name() {
            return "sample-sum";
        }

        @Override
        public Class<Lanterns> payloadType() {
            return Lanterns.class;
        }

        @Override
        public Class<SumReport> reportType() {
            return SumReport.class;
        }

        @Override
        public List<? extends Rule> rules() {
            return List.of(SampleRule.values());
        }

        @Override
        public Reference<Lanterns> reference() {
            return Reference.none();
        }

        @Override
        public Solver<Lanterns, Sum> solver(Edition<SampleParameters> edition) {
            return new Adding(edition);
        }
    }

    /** Adds what lanterns cost; one above the limit is not known to the edition. */
    private record Adding(Edition<SampleParameters> edition) implements Solver<Lanterns, Sum> {

        private static final Pointer LANTERNS = Pointer.parse("/lanterns");

        @Override
        public void checkAgainst(Lanterns payload, Problems problems) {
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
        public Sum solve(Lanterns payload, List<Note> notes) {
            Yen total = Yen.ZERO;
            for (Lantern lantern : requireNonNull(payload.lanterns(), "lanterns")) {
                total = total.plus(requireNonNull(lantern.amount(), "amount"));
            }
            return new Sum(edition.id(), total);
        }
    }
}
