package jp.chiikiryoku.tools.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.chiikiryoku.catalogue.Catalogue;
import jp.chiikiryoku.catalogue.ProgrammeEntry;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.DatedReadings;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.EditionFile;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.edition.ParameterChange;
import jp.chiikiryoku.core.edition.RuleChange;
import jp.chiikiryoku.core.edition.SourceChanges;
import jp.chiikiryoku.core.edition.WeightChange;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.report.ProblemReport;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code editions [MODULE]} lists, each with what it leaves open; {@code editions diff MODULE A B} compares two; {@code editions new MODULE --from ID}
 * writes a file to fill in, and {@code editions check FILE} checks one.
 */
@Command(name = "editions", mixinStandardHelpOptions = true, description = "List the editions of one module or of all.")
final class EditionsCommand implements Callable<Integer> {

    private static final Pointer KINDS = Pointer.ROOT.member("kinds");
    private static final Set<ProblemCode> UNREADABLE =
            EnumSet.of(ProblemCode.NOT_JSON, ProblemCode.TOO_LARGE, ProblemCode.TOO_DEEP);

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "MODULE", description = "A module, such as local10000.")
    private @Nullable String module;

    @Option(names = "--lang", paramLabel = "ja|en", defaultValue = "ja", description = "The language of the texts.")
    private String language = "ja";

    EditionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Language chosen = Usage.language(language, spec);
        List<ProgrammeEntry> programmes =
                module == null ? Catalogue.shipped().programmes() : List.of(Usage.programme(module, spec));
        for (ProgrammeEntry programme : programmes) {
            Renderer renderer = programme.kinds().get(0).kind().renderer(chosen);
            for (Edition<?> edition : programme.editions()) {
                list(programme.module(), edition, renderer);
            }
        }
        return ExitStatus.OK;
    }

    private void list(String module, Edition<?> edition, Renderer renderer) throws IOException {
        console.writeLine(line(module, edition, renderer.language()));
        for (OpenParameter open : edition.openParameters()) {
            console.writeLine(line(open, renderer));
        }
    }

    /** What holds from which day, where a reading has one: those of a later day replace all earlier ones. */
    private void listDays(Edition<?> edition, Renderer renderer) throws IOException {
        for (DatedReadings dated : edition.datedReadings()) {
            String period =
                    (dated.from() == null ? ".." : dated.from()) + "/" + (dated.until() == null ? ".." : dated.until());
            console.writeLine(line(dated.parameter(), renderer) + "\t" + period);
        }
    }

    // A line of an edition begins with a module, one of a parameter that it leaves open with a tab.
    private static String line(OpenParameter open, Renderer renderer) {
        String readings = AssessmentReport.ParameterLine.of(open, renderer).readings().stream()
                .map(reading -> side(reading.value(), reading.citation()))
                .collect(Collectors.joining(" / "));
        return String.join("\t", "", open.parameter().toString(), renderer.renderValue(open), readings);
    }

    private static String line(String module, Edition<?> edition, Language language) {
        return String.join(
                "\t",
                module,
                edition.id(),
                edition.inForceFrom().value() + "/" + edition.inForceUntil().value(),
                edition.draft() ? "draft" : "final",
                String.join(",", edition.kinds()),
                edition.title().in(language));
    }

    @Command(
            name = "diff",
            mixinStandardHelpOptions = true,
            description =
                    "Compare two editions of a module: what differs, before and after with sources, and what rests on"
                            + " a weaker or stronger source.")
    int diff(
            @Parameters(index = "0", paramLabel = "MODULE", description = "The module.") String of,
            @Parameters(index = "1", paramLabel = "A", description = "The id of one edition.") String before,
            @Parameters(index = "2", paramLabel = "B", description = "The id of the other edition.") String after)
            throws IOException {
        ProgrammeEntry programme = Usage.programme(of, spec);
        List<String> ids = programme.editions().stream().map(Edition::id).toList();
        for (String id : List.of(before, after)) {
            if (!ids.contains(id)) {
                throw Usage.wrong("The edition (" + id + ") must be one of " + ids + ".", spec);
            }
        }
        for (ParameterChange change : programme.compare(before, after)) {
            console.writeLine(line(change));
        }
        SourceChanges sources = programme.compareSources(before, after);
        for (ParameterChange change : sources.parameters()) {
            console.writeLine(line(change) + "\tsame value, " + source(change.weight()));
        }
        for (RuleChange rule : sources.rules()) {
            console.writeLine(
                    String.join("\t", rule.rule(), source(rule.before()), source(rule.after()), source(rule.weight())));
        }
        return ExitStatus.OK;
    }

    private static String line(ParameterChange change) {
        return change.parameter() + "\t" + side(change.before()) + "\t" + side(change.after());
    }

    private static String source(WeightChange weight) {
        return weight == WeightChange.OTHER
                ? "other kind of source"
                : weight.name().toLowerCase(Locale.ROOT) + " source";
    }

    @Command(
            name = "new",
            mixinStandardHelpOptions = true,
            description =
                    "Write an edition file to fill in: the figures of an edition, without its id, title and days.")
    int write(
            @Parameters(index = "0", paramLabel = "MODULE", description = "The module.") String of,
            @Option(names = "--from", paramLabel = "ID", required = true, description = "The edition to begin with.")
                    String from)
            throws IOException {
        ProgrammeEntry programme = Usage.programme(of, spec);
        List<String> ids = programme.editions().stream().map(Edition::id).toList();
        if (!ids.contains(from)) {
            throw Usage.wrong("The edition (" + from + ") must be one of " + ids + ".", spec);
        }
        console.writeLine(new String(EditionDraft.of(Kinds.shipped().editionFile(of, from)), StandardCharsets.UTF_8));
        return ExitStatus.OK;
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Check an edition file and list it, or all its problems.")
    int check(
            @Parameters(index = "0", paramLabel = "FILE", description = "The file; - for standard input.") String file,
            @Option(names = "--lang", paramLabel = "ja|en", defaultValue = "ja", description = "The language.")
                    String tag)
            throws IOException {
        Language chosen = Usage.language(tag, spec);
        byte[] json = console.read(file);
        List<String> known = Kinds.shipped().names();
        Optional<String> named =
                EditionFile.kinds(json).stream().filter(known::contains).findFirst();
        // Any kind can tell what is wrong with a file that names none.
        String kind = named.orElse(known.get(0));
        Kind<?, ?> shipped = Kinds.shipped().find(kind).orElseThrow();
        try {
            Kind<?, ?> extended =
                    Kinds.shipped().withEdition(kind, json).find(kind).orElseThrow();
            Edition<?> edition =
                    extended.editions().all().get(extended.editions().all().size() - 1);
            list(module(edition), edition, shipped.renderer(chosen));
            listDays(extended.publishedEditions().get(edition.id()), shipped.renderer(chosen));
            return ExitStatus.OK;
        } catch (MalformedPayloadException malformed) {
            List<Problem> problems = named.isPresent() ? malformed.problems() : ofAnyProgramme(malformed.problems());
            console.write(ProblemReport.of("edition", problems, malformed.moreProblems(), shipped.renderer(chosen)));
            return ExitStatus.MALFORMED;
        }
    }

    /** The problems of the whole file and of its kinds: which other members it needs depends on these. */
    private static List<Problem> ofAnyProgramme(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.pointer().equals(Pointer.ROOT)
                        || problem.pointer().isAtOrBelow(KINDS)
                        || UNREADABLE.contains(problem.code()))
                .toList();
    }

    private static String module(Edition<?> edition) {
        return Catalogue.shipped().programmes().stream()
                .filter(programme -> programme.kinds().stream().anyMatch(entry -> edition.serves(entry.name())))
                .map(ProgrammeEntry::module)
                .findFirst()
                .orElseThrow();
    }

    private static String side(@Nullable Cited<?> value) {
        if (value == null) {
            return "-";
        }
        return value instanceof Cited.Open<?> open
                ? open.readings().stream()
                        .map(reading -> side(reading.value(), reading.citation()))
                        .collect(Collectors.joining(" / "))
                : side(value.value(), value.citation());
    }

    private static String side(Object value, Citation citation) {
        return value + " " + source(citation);
    }

    private static String source(Citation citation) {
        return "[" + citation.source() + ", " + citation.authority() + "]";
    }
}
