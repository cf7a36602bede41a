package jp.chiikiryoku.tools.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of a site. A marker file in it names what the site consists of, so that the next one takes away what it
 * no longer has, and nothing that a person has put there.
 */
public final class RulebookFolder {

    static final String MARKER = ".chiikiryoku-rulebook";

    private static final Pattern OWN = Pattern.compile("([a-z]{2}/)?[A-Za-z0-9][A-Za-z0-9._-]*\\.(html|css)");

    private final Path folder;

    private RulebookFolder(Path folder) {
        this.folder = requireNonNull(folder, "folder");
    }

    /**
     * Obtains the folder of a path.
     *
     * @param folder the path, whether it exists or not
     * @return the folder
     */
    public static RulebookFolder of(Path folder) {
        return new RulebookFolder(folder);
    }

    /**
     * Tells whether a site may be written here.
     *
     * @return true if there is nothing, an empty folder, or a former site
     * @throws IOException if the folder cannot be read
     */
    public boolean isFree() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS) || Files.isRegularFile(marker())) {
            return true;
        }
        return Files.isDirectory(folder) && isEmpty(folder);
    }

    /**
     * Writes a site.
     *
     * @param files the bytes of each file by its path from here
     * @throws IOException if a file cannot be written
     * @throws IllegalStateException if the folder is not free
     */
    public void write(SortedMap<String, byte[]> files) throws IOException {
        if (!isFree()) {
            throw new IllegalStateException("The folder (" + folder + ") must be empty or hold a former rulebook.");
        }
        for (String former : former()) {
            if (!files.containsKey(former)) {
                takeAway(folder.resolve(former));
            }
        }
        Files.createDirectories(folder);
        // First, so that a site that was written in part is known to be one.
        Files.writeString(marker(), String.join("\n", files.keySet()) + "\n", UTF_8);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(requireNonNull(path.getParent(), "parent"));
            Files.write(path, file.getValue());
        }
    }

    private void takeAway(Path former) throws IOException {
        boolean wasThere = Files.deleteIfExists(former);
        Path around = requireNonNull(former.getParent(), "parent");
        if (wasThere && !around.equals(folder) && isEmpty(around)) {
            Files.delete(around);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private List<String> former() throws IOException {
        List<String> former = new ArrayList<>();
        if (Files.isRegularFile(marker())) {
            for (String name : Files.readAllLines(marker(), UTF_8)) {
                if (OWN.matcher(name).matches()) {
                    former.add(name);
                }
            }
        }
        return former;
    }

    private Path marker() {
        return folder.resolve(MARKER);
    }
}
