package jp.chiikiryoku.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.payload.Answer;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.core.payload.PayloadKinds;
import jp.chiikiryoku.core.payload.ProblemReport;
import jp.chiikiryoku.core.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assess KIND [FILE|-]}: one payload in, one result out. */
@Command(name = "assess", description = "Assess one payload and write one result.", sortOptions = false)
final class AssessCommand implements Callable<Integer> {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

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

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Language chosen =
                Language.find(language).orElseThrow(() -> usage("The language (" + language + ") must be ja or en."));
        PayloadKind<?, ?> found = PayloadKinds.find(kind)
                .orElseThrow(() -> usage("The kind (" + kind + ") must be one of " + PayloadKinds.names() + "."));
        try {
            return answer(withOwnEdition(found), chosen);
        } catch (MalformedPayloadException malformedEdition) {
            console.write(ProblemReport.of("edition", malformedEdition.problems(), chosen));
            return ExitStatus.MALFORMED;
        }
    }

    private PayloadKind<?, ?> withOwnEdition(PayloadKind<?, ?> found) throws IOException {
        return editionFile == null ? found : found.withEdition(console.read(editionFile));
    }

    private int answer(PayloadKind<?, ?> found, Language chosen) throws IOException {
        Answer answer = found.answer(console.read(file), LocalDate.now(JAPAN));
        console.write(answer.report(chosen));
        return answer.match(assessed -> ExitStatus.OK, malformed -> ExitStatus.MALFORMED);
    }

    private ParameterException usage(String message) {
        if (spec == null) {
            throw new IllegalStateException("The command must be run by its command line.");
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
