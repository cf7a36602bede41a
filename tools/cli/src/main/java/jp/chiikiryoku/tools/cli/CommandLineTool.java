package jp.chiikiryoku.tools.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The runnable jar: {@code java -jar chiikiryoku.jar assess local10000 application.json}. */
@Command(
        name = "chiikiryoku",
        description = "Eligibility and exact amounts of the 地域力創造 programmes.",
        mixinStandardHelpOptions = true,
        version = "chiikiryoku 0.1.0-SNAPSHOT",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:an assessment was made, or every vector passed",
            "1:a vector did not pass",
            "2:the payload or the edition file is malformed",
            "64:wrong usage",
            "70:the library is at fault",
            "74:input or output failed"
        })
public final class CommandLineTool implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private CommandLineTool() {}

    /** A command line without a command is wrong usage. */
    @Override
    public Integer call() {
        throw Usage.wrong("A command must be given.", spec);
    }

    /**
     * Runs a command and exits with its status.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        Console console = new Console(
                // Buffered, because a file stream seeks before it reads many bytes, and a pipe cannot.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new FileOutputStream(FileDescriptor.err));
        System.exit(run(console, arguments));
    }

    static int run(Console console, String... arguments) {
        PrintWriter err = new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true);
        PrintWriter out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true);
        return new CommandLine(new CommandLineTool())
                .addSubcommand(new AssessCommand(console))
                .addSubcommand(new EditionsCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new VectorsCommand(console))
                .addSubcommand(new RulebookCommand(console))
                // Of picocli's own converter the cause is lost.
                .registerConverter(Path.class, Path::of)
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((exception, given) -> usage(exception, err))
                .setExecutionExceptionHandler((exception, command, parsed) -> failure(exception, err))
                .execute(arguments);
    }

    private static int usage(ParameterException exception, PrintWriter err) {
        if (exception.getCause() instanceof InvalidPathException unusable) {
            return unusable(unusable, err);
        }
        err.println(exception.getMessage());
        exception.getCommandLine().usage(err);
        return ExitStatus.USAGE;
    }

    // A name of other than ASCII characters under LC_ALL=C; the JVM has lost its characters already.
    private static int unusable(InvalidPathException exception, PrintWriter err) {
        err.println("The file name (" + exception.getInput() + ") cannot be used in the locale of this machine."
                + " Set LC_ALL=C.UTF-8 or another UTF-8 locale, or use standard input and output.");
        return ExitStatus.INPUT_OUTPUT;
    }

    private static int failure(Exception exception, PrintWriter err) {
        if (exception instanceof InvalidPathException unusable) {
            return unusable(unusable, err);
        }
        if (exception instanceof NoSuchFileException missing) {
            err.println("There is no such file: " + missing.getFile());
            return ExitStatus.INPUT_OUTPUT;
        }
        if (exception instanceof IOException || exception instanceof UncheckedIOException) {
            err.println("Input or output failed: " + exception.getMessage());
            return ExitStatus.INPUT_OUTPUT;
        }
        describe(exception, err);
        return ExitStatus.SOFTWARE;
    }

    // The message of an exception may hold personal data; its place does not.
    static void describe(Throwable failure, PrintWriter err) {
        StringBuilder text = new StringBuilder(
                "The library is at fault (" + failure.getClass().getName() + "):\n");
        for (StackTraceElement frame : failure.getStackTrace()) {
            text.append("    at ").append(frame).append('\n');
        }
        err.print(text);
        err.flush();
    }
}
