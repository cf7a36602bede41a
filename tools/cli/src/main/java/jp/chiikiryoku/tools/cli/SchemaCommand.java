package jp.chiikiryoku.tools.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.schema.PayloadSchema;
import jp.chiikiryoku.core.schema.ResultSchema;
import jp.chiikiryoku.core.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code schema KIND}: the JSON Schema 2020-12 of a payload, or with {@code --result} of what it is answered. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Print the JSON Schema (2020-12) of a kind of payload, or of its result.",
        sortOptions = false)
final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", description = "The kind of payload, such as local10000.")
    private String kind = "";

    @Option(names = "--result", description = "The schema of the result instead of that of the payload.")
    private boolean result;

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            defaultValue = "ja",
            description = "The language of titles and descriptions, ja by default.")
    private String language = "ja";

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Language chosen = Usage.language(language, spec);
        Kind<?, ?> found = Usage.kind(kind, spec);
        console.write(result ? ResultSchema.json(found, chosen) : PayloadSchema.json(found, chosen));
        return ExitStatus.OK;
    }
}
