package jp.chiikiryoku.tools.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.kind.Answer;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.kind.LineAnswers;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.report.ProblemReport;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.report.ReportWriter;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.miraicollege.MiraiCollege;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeParameters;
import jp.chiikiryoku.miraicollege.proposal.Proposal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assess KIND [FILE|-]}: one payload in, one result out; with {@code --ndjson} one a line. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = "Assess one payload and write one result, or many with --ndjson.",
        sortOptions = false)
final class AssessCommand implements Callable<Integer> {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final ReportWriter LINES = ReportWriter.compact();

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", description = "The kind of payload, such as local10000.")
    private String kind = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "The payload, a JSON object in UTF-8; - or nothing for standard input.")
    private String file = "-";

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            defaultValue = "ja",
            description = "The language of the texts, ja by default.")
    private String language = "ja";

    @Option(
            names = "--edition-file",
            paramLabel = "FILE",
            description = "An edition of your own, used beside those of the library.")
    private @Nullable String editionFile;

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            description = "Use what was known on a day, such as 2025-05-01; all that is known by default.")
    private @Nullable String knownOn;

    @Option(
            names = "--ndjson",
            description = "Read one payload a line and write a result or a problem object a line, in the same order.")
    private boolean ndjson;

    @Option(names = "--out", paramLabel = "FILE", description = "With --ndjson: write to a file.")
    private @Nullable Path out;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "With --ndjson: how many threads, one for each processor by default.")
    private @Nullable Integer threads;

    @Option(
            names = "--portfolio",
            paramLabel = "FILE",
            description = "With --ndjson of mirai-college: write what all proposals come to together to a file.")
    private @Nullable Path portfolio;

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Language chosen = Usage.language(language, spec);
        Kind<?, ?> found = Usage.kind(kind, spec);
        checkOptions();
        // Taken once: a run over midnight has one day.
        AnswerOptions options =
                AnswerOptions.today(LocalDate.now(JAPAN)).withKnownOn(Usage.day("--known-on", knownOn, spec));
        try {
            if (portfolio != null) {
                return answerPortfolio(portfolio, options, chosen);
            }
            Kind<?, ?> extended = withEdition(found);
            return ndjson ? answerLines(extended, options, chosen, answer -> {}) : answer(extended, options, chosen);
        } catch (MalformedPayloadException malformedEdition) {
            Renderer renderer = found.renderer(chosen);
            console.write(ProblemReport.of(
                    "edition", malformedEdition.problems(), malformedEdition.moreProblems(), renderer));
            return ExitStatus.MALFORMED;
        }
    }

    private Kind<?, ?> withEdition(Kind<?, ?> found) throws IOException {
        return editionFile == null
                ? found
                : Kinds.shipped()
                        .withEdition(kind, console.read(editionFile))
                        .find(kind)
                        .orElseThrow();
    }

    private <A> int answer(Kind<?, A> found, AnswerOptions options, Language chosen) throws IOException {
        Answer<A> answer = found.answer(console.read(file), options);
        console.write(found.report(answer, chosen));
        return answer.match(assessed -> ExitStatus.OK, malformed -> ExitStatus.MALFORMED);
    }

    private void checkOptions() throws IOException {
        if (!ndjson && (out != null || threads != null)) {
            throw Usage.wrong("--out and --threads must come with --ndjson.", spec);
        }
        if (portfolio != null && !(ndjson && kind.equals(Proposal.KIND))) {
            throw Usage.wrong("--portfolio must come with --ndjson of mirai-college.", spec);
        }
        if (portfolio != null && portfolio.toString().equals("-")) {
            throw Usage.wrong("The file of --portfolio (-) must be a file: the answers go to standard output.", spec);
        }
        if (file.equals("-") && "-".equals(editionFile)) {
            throw Usage.wrong("Standard input must be either the payload or the edition.", spec);
        }
        refuseReading(out);
        refuseReading(portfolio);
        if (out != null && portfolio != null && isSameFile(out.toString(), portfolio)) {
            throw Usage.wrong("The file (" + out + ") must not be written twice.", spec);
        }
        if (threads != null && threads < 1) {
            throw Usage.wrong("The number of threads (" + threads + ") must be 1 or more.", spec);
        }
    }

    private void refuseReading(@Nullable Path written) throws IOException {
        if (written != null && (isSameFile(file, written) || isSameFile(editionFile, written))) {
            throw Usage.wrong("The file (" + written + ") must not be both read and written.", spec);
        }
    }

    private static boolean isSameFile(@Nullable String one, Path other) throws IOException {
        if (one == null || one.equals("-")) {
            return false;
        }
        Path path = Path.of(one);
        if (Files.exists(path) && Files.exists(other)) {
            return Files.isSameFile(path, other);
        }
        return path.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private int answerPortfolio(Path place, AnswerOptions options, Language chosen) throws IOException {
        Portfolios portfolios = new Portfolios(miraiCollege());
        try (WholeFile summary = WholeFile.create(place)) {
            int status = answerLines(portfolios.kind(), options, chosen, portfolios::add);
            console.write(portfolios.summary(options, chosen), summary.stream());
            summary.complete();
            return status;
        }
    }

    private Programme<MiraiCollegeParameters> miraiCollege() throws IOException {
        Programme<MiraiCollegeParameters> shipped = MiraiCollege.programme();
        return editionFile == null ? shipped : shipped.withEdition(console.read(editionFile));
    }

    private <A> int answerLines(Kind<?, A> kind, AnswerOptions options, Language chosen, Consumer<Answer<A>> listener)
            throws IOException {
        Progress progress = new Progress(console.err(), Progress.isTerminal());
        int count = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        LineAnswers<A> answersOf = new LineAnswers<>(kind, options, chosen, console::describe);
        OrderedPipeline pipeline = new OrderedPipeline(
                count,
                (line, out) -> {
                    LineAnswers.Line<A> answered = answersOf.answer(line);
                    listener.accept(answered.answer());
                    LINES.write(answered.report(), out);
                },
                progress);
        try (InputStream lines = console.open(file);
                OutputStream answers = console.create(out)) {
            pipeline.run(lines, answers);
        }
        progress.end();
        return ExitStatus.OK;
    }
}
