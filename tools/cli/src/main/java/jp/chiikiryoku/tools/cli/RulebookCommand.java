package jp.chiikiryoku.tools.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import jp.chiikiryoku.catalogue.Catalogue;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.tools.rulebook.Rulebook;
import jp.chiikiryoku.tools.rulebook.RulebookFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rulebook OUT_DIR}: every rule, parameter and citation as a static site. */
@Command(
        name = "rulebook",
        mixinStandardHelpOptions = true,
        description = "Write every rule, parameter and citation as a static site.")
final class RulebookCommand implements Callable<Integer> {

    private static final String BOTH = "both";

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OUT_DIR",
            description = "The folder: a new one, an empty one, or one that holds a former rulebook.")
    private Path folder = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "ja|en|both",
            defaultValue = BOTH,
            description = "The language of the pages; both by default, Japanese at the top and English under en.")
    private String language = BOTH;

    RulebookCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Language> languages = languages();
        RulebookFolder site = RulebookFolder.of(folder);
        if (!site.isFree()) {
            throw Usage.wrong("The folder (" + folder + ") must be empty or hold a former rulebook.", spec);
        }
        SortedMap<String, byte[]> files =
                Rulebook.of(Catalogue.shipped(), languages).files();
        site.write(files);
        tell(Rulebook.pages(files) + " pages in " + folder);
        return ExitStatus.OK;
    }

    private List<Language> languages() {
        if (language.equals(BOTH)) {
            return List.of(Language.JA, Language.EN);
        }
        return List.of(Language.find(language)
                .orElseThrow(() -> Usage.wrong("The language (" + language + ") must be ja, en or both.", spec)));
    }

    // The site is the result; standard output stays empty.
    private void tell(String line) {
        new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true).println(line);
    }
}
