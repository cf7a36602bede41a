package jp.chiikiryoku.tools.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every file of texts in the sources of all modules keeps to. */
class TextFilesTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern HALF_WIDTH = Pattern.compile("[()]");
    private static final Pattern FULL_WIDTH = Pattern.compile("[\uFF08\uFF09]");
    private static final Pattern FIXED_PLURAL =
            Pattern.compile("\\{[A-Za-z]+\\} (months|days|years|hours|points|problems|values|decimals)\\b");

    @Test
    void japanese_texts_have_full_width_brackets_and_english_ones_half_width() throws IOException {
        List<String> mixed = new ArrayList<>();
        for (Path file : files("texts_ja.properties")) {
            mixed.addAll(matching(file, HALF_WIDTH));
        }
        for (Path file : files("texts_en.properties")) {
            mixed.addAll(matching(file, FULL_WIDTH));
        }
        assertThat(mixed).isEmpty();
    }

    @Test
    void no_english_text_has_a_plural_whatever_the_number() throws IOException {
        List<String> fixed = new ArrayList<>();
        for (Path file : files("texts_en.properties")) {
            fixed.addAll(matching(file, FIXED_PLURAL));
        }
        assertThat(fixed).as("write {months:month|months}").isEmpty();
    }

    private static List<String> matching(Path file, Pattern pattern) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            texts.load(reader);
        }
        return texts.entrySet().stream()
                .filter(text -> pattern.matcher((String) text.getValue()).find())
                .map(text -> file + " " + text)
                .toList();
    }

    private static List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Path> found = files.filter(file -> file.endsWith(name))
                    .filter(file -> file.toString().contains("src/main/resources"))
                    .toList();
            assertThat(found).hasSizeGreaterThan(5);
            return found;
        }
    }
}
