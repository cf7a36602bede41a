package jp.chiikiryoku.tools.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.chiikiryoku.catalogue.Catalogue;
import jp.chiikiryoku.catalogue.ProgrammeEntry;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.ParameterChange;
import jp.chiikiryoku.core.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code editions [MODULE]} lists; {@code editions diff MODULE A B} compares two. */
@Command(name = "editions", mixinStandardHelpOptions = true, description = "List the editions of one module or of all.")
final class EditionsCommand implements Callable<Integer> {

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
            for (Edition<?> edition : programme.editions()) {
                console.writeLine(line(programme.module(), edition, chosen));
            }
        }
        return ExitStatus.OK;
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
            description = "Compare two editions of a module: parameter, before, after, with sources.")
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
            console.writeLine(change.parameter() + "\t" + side(change.before()) + "\t" + side(change.after()));
        }
        return ExitStatus.OK;
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
        return value + " [" + citation.source() + ", " + citation.authority() + "]";
    }
}
