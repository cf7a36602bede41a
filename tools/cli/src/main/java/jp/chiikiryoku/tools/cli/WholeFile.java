package jp.chiikiryoku.tools.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that takes the place of an older one only when it is whole.
 *
 * <p>It is written beside its place, so that a folder that cannot be written is told before the work, and a run that
 * fails leaves the older file as it is. A place that is no file, such as a pipe, is written directly.
 */
final class WholeFile implements Closeable {

    private final Path place;
    private final Path part;
    private final OutputStream stream;

    private WholeFile(Path place, Path part, OutputStream stream) {
        this.place = place;
        this.part = part;
        this.stream = stream;
    }

    static WholeFile create(Path named) throws IOException {
        if (!Files.exists(named)) {
            return beside(named.toAbsolutePath());
        }
        // Through a link the file behind it is replaced, not the link.
        Path place = named.toRealPath();
        if (Files.isDirectory(place)) {
            throw new FileSystemException(named.toString(), null, "Is a directory");
        }
        if (!Files.isWritable(place)) {
            throw new AccessDeniedException(named.toString());
        }
        return Files.isRegularFile(place)
                ? beside(place)
                : new WholeFile(place, place, Files.newOutputStream(place, StandardOpenOption.WRITE));
    }

    private static WholeFile beside(Path place) throws IOException {
        Path part = place.resolveSibling(place.getFileName() + "." + UUID.randomUUID() + ".part");
        return new WholeFile(
                place, part, Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    OutputStream stream() {
        return stream;
    }

    /** Puts what was written in its place. */
    void complete() throws IOException {
        stream.close();
        if (!part.equals(place)) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves the place as it was, unless what was written is complete. */
    @Override
    public void close() throws IOException {
        stream.close();
        if (!part.equals(place)) {
            Files.deleteIfExists(part);
        }
    }
}
