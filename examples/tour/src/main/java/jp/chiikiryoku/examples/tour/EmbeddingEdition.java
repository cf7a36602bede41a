package jp.chiikiryoku.examples.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;

/** An edition of a vendor's own, read from their file when the application starts. */
final class EmbeddingEdition {

    private EmbeddingEdition() {}

    static void show(PrintStream out) {
        try {
            Path path = Files.createTempFile("edition", ".json");
            try {
                Files.write(path, Samples.read("h28.json"));
                Kind<Application, Assessment> own = with(path);
                out.println(own.editions().all().stream().map(Edition::id).toList());
            } finally {
                Files.delete(path);
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Kind<Application, Assessment> with(Path path) throws IOException {
        // docs: begin edition
        try (InputStream file = Files.newInputStream(path)) {
            return Local10000.withEdition(file).kind(Local10000.APPLICATIONS);
        }
        // docs: end edition
    }
}
