package jp.chiikiryoku.tools.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.chiikiryoku.core.kind.Answer;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.report.ReportWriter;
import jp.chiikiryoku.core.text.Language;
import tools.jackson.databind.JsonNode;

/** A conformance vector of the library: a kind and the bytes of a payload. */
record Vector(Path file, String kind, byte[] payload) {

    private static final Path LIBRARY = Path.of("..", "..");

    static List<Vector> all() {
        try (Stream<Path> modules = Files.list(LIBRARY)) {
            return modules.map(module -> module.resolve("src/test/resources"))
                    .filter(Files::isDirectory)
                    .flatMap(Vector::in)
                    .sorted((one, other) -> one.file.compareTo(other.file))
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Stream<Vector> in(Path resources) {
        try (Stream<Path> files = Files.walk(resources)) {
            return files
                    .filter(file -> file.toString().contains("/vectors/"))
                    .filter(file -> file.toString().endsWith(".json"))
                    .map(Vector::read)
                    .toList()
                    .stream();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Vector read(Path file) {
        JsonNode tree = RunningService.JSON.readTree(file);
        byte[] payload = tree.path("text").isString()
                ? tree.path("text").stringValue().getBytes(UTF_8)
                : RunningService.JSON.writeValueAsBytes(tree.path("payload"));
        return new Vector(file, tree.path("kind").stringValue(), payload);
    }

    /** What the library answers to the payload. */
    Answered<?> answer() {
        return answer(Kinds.shipped().find(kind).orElseThrow());
    }

    private <A> Answered<A> answer(Kind<?, A> found) {
        return new Answered<>(found, found.answer(payload, AnswerOptions.today(RunningService.TODAY)));
    }

    /** An answer with the kind that reports it. */
    record Answered<A>(Kind<?, A> kind, Answer<A> answer) {

        boolean isMalformed() {
            return !answer.problems().isEmpty();
        }

        byte[] written(Language language) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                ReportWriter.compact().write(kind.report(answer, language), out);
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
            return out.toByteArray();
        }
    }
}
