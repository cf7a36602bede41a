package jp.chiikiryoku.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what stands beside a module's classes. */
public final class Resources {

    private Resources() {}

    /**
     * Reads a resource.
     *
     * @param resources opens a resource beside the module's classes
     * @throws IllegalStateException if there is none: a mistake of the module
     */
    public static byte[] read(String name, Function<String, @Nullable InputStream> resources) {
        try (InputStream stream = resources.apply(name)) {
            if (stream == null) {
                throw new IllegalStateException("The resource (" + name + ") must stand beside the module's classes.");
            }
            return stream.readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException("The resource (" + name + ") must be readable.", exception);
        }
    }

    /**
     * Reads the lines of a resource.
     *
     * @param name the name of the resource, a text in UTF-8
     * @param resources opens a resource beside the module's classes
     * @return its lines without white space around them; blank ones are left out
     * @throws IllegalStateException if there is none: a mistake of the module
     */
    public static List<String> readLines(String name, Function<String, @Nullable InputStream> resources) {
        List<String> lines = new ArrayList<>();
        for (String line : new String(read(name, resources), StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        return lines;
    }
}
