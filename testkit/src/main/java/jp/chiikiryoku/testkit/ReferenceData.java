package jp.chiikiryoku.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the reference tables and sources beside the repository; without them a test reports itself as skipped. */
public final class ReferenceData {

    private ReferenceData() {}

    /**
     * Reads a table.
     *
     * @param file the name of the file, such as {@code municipalities.csv}
     * @return its rows without the first, each by the names of the columns
     */
    public static List<Map<String, String>> rows(String file) {
        List<String> lines = read(folder().resolve(file)).lines().toList();
        String[] names = lines.get(0).split(",", -1);
        return lines.stream().skip(1).map(line -> row(names, line)).toList();
    }

    /**
     * Reads the text of a source.
     *
     * @param file the name of the file in the folder {@code sources} beside the tables
     * @return its text
     */
    public static String source(String file) {
        return read(folder().resolveSibling("sources").resolve(file));
    }

    private static Path folder() {
        return Path.of(System.getProperty("chiikiryoku.data", "../../shared/data"));
    }

    private static String read(Path path) {
        assumeTrue(
                Files.isRegularFile(path),
                () -> "The reference data (" + path.toAbsolutePath().normalize()
                        + ") must be there. Maybe set the system property chiikiryoku.data to its folder.");
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] names, String line) {
        String[] cells = line.split(",", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i]);
        }
        return row;
    }
}
