package jp.chiikiryoku.examples.tour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code docs/embedding.md} shows is code that compiles and runs, and prints what stands below it. */
class EmbeddingTest {

    private static final Path PAGE = Path.of("../../docs/embedding.md");
    private static final Path SOURCES = Path.of("src/main/java/jp/chiikiryoku/examples/tour");
    private static final Path SERVICE = Path.of("../../tools/service/src/main/java");
    private static final Path PROPERTIES = Path.of("../../tools/service/src/main/resources/application.properties");
    private static final List<Path> POMS =
            List.of(Path.of("../../pom.xml"), Path.of("../../bom/pom.xml"), Path.of("../../tools/service/pom.xml"));

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern SNIPPET =
            Pattern.compile("^ *// docs: begin (\\w+)\n(.*?)^ *// docs: end \\1$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern OF_SERVICE =
            Pattern.compile("^ *// embedding: begin\n(.*?)^ *// embedding: end$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>|[:`](\\d+\\.\\d+\\.\\d[^`]*)`");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>[^<]+</artifactId>");

    // Of which snippet the page shows what it prints.
    private static final Map<String, Consumer<PrintStream>> PRINTING = Map.of(
            "typed", EmbeddingTyped::show,
            "json", EmbeddingJson::show,
            "edition", EmbeddingEdition::show,
            "readings", EmbeddingReadings::show,
            "validation", EmbeddingValidation::show,
            "jackson2", EmbeddingJackson2::show,
            "jackson3", EmbeddingJackson3::show,
            "batch", EmbeddingBatch::show);

    private record Block(String language, String text) {}

    @Test
    void every_snippet_of_the_page_is_code_of_the_tour_or_the_service_and_all_of_the_tour_is_shown()
            throws IOException {
        List<String> ofService = ofService();
        assertThat(blocks("java"))
                .filteredOn(code -> !isPartOf(ofService, code))
                .containsExactlyInAnyOrderElementsOf(snippets().values());
    }

    @TestFactory
    Stream<DynamicTest> every_snippet_runs_and_prints_what_the_page_shows() throws IOException {
        Map<String, String> shown = shown();
        return PRINTING.keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String printed = print(PRINTING.get(name));
                    assertThat(printed).isNotBlank();
                    if (shown.containsKey(name)) {
                        assertThat(shown.get(name)).isEqualTo(printed);
                    }
                }));
    }

    @Test
    void what_the_page_shows_as_printed_is_printed_by_a_snippet() throws IOException {
        long printed = blocks().stream()
                .filter(block -> block.language().equals("text"))
                .count();
        assertThat(shown()).hasSize((int) printed);
        assertThat(PRINTING.keySet()).containsAll(shown().keySet());
    }

    @Test
    void what_spring_needs_is_part_of_the_service() throws IOException {
        List<String> ofService = ofService();
        assertThat(blocks("java"))
                .filteredOn(code -> isPartOf(ofService, code))
                .singleElement()
                .asString()
                .contains("@RequestBody", ".read(json)");
    }

    @Test
    void the_properties_of_the_page_are_all_that_the_service_sets_of_jackson() throws IOException {
        String set = Files.readAllLines(PROPERTIES).stream()
                .filter(line -> line.startsWith("spring.jackson."))
                .collect(Collectors.joining("\n"));
        assertThat(blocks("properties")).containsExactly(set);
    }

    @Test
    void every_artifact_and_every_version_of_the_page_is_one_that_this_build_uses() throws IOException {
        String page = Files.readString(PAGE);
        StringBuilder poms = new StringBuilder();
        for (Path pom : POMS) {
            poms.append(Files.readString(pom));
        }
        assertThat(ARTIFACT.matcher(page).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(artifact -> poms.indexOf(artifact) >= 0);
        assertThat(VERSION.matcher(page)
                        .results()
                        .map(version -> version.group(1) == null ? version.group(2) : version.group(1)))
                .isNotEmpty()
                .allMatch(version -> poms.indexOf(">" + version + "<") >= 0);
    }

    @Test
    void the_page_is_read_in_one_sitting() throws IOException {
        assertThat(Files.readAllLines(PAGE)).hasSizeLessThanOrEqualTo(180);
    }

    // The page leaves methods out, and so each of its methods is looked for.
    private static boolean isPartOf(List<String> ofService, String code) {
        return Stream.of(code.split("\n\n"))
                .allMatch(method -> ofService.stream().anyMatch(part -> part.contains(unindented(method))));
    }

    private static List<String> blocks(String language) throws IOException {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .map(Block::text)
                .toList();
    }

    private static List<Block> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .map(block -> new Block(block.group(1), text(block.group(2))))
                .toList();
    }

    private static Map<String, String> snippets() throws IOException {
        Map<String, String> snippets = new LinkedHashMap<>();
        for (Path source : sources(SOURCES)) {
            SNIPPET.matcher(Files.readString(source))
                    .results()
                    .forEach(snippet -> snippets.put(snippet.group(1), text(snippet.group(2))));
        }
        return snippets;
    }

    /** What stands as text right below a snippet, by the name of the snippet. */
    private static Map<String, String> shown() throws IOException {
        Map<String, String> shown = new LinkedHashMap<>();
        List<Block> blocks = blocks();
        for (int i = 1; i < blocks.size(); i++) {
            String code = blocks.get(i - 1).text();
            if (blocks.get(i).language().equals("text")) {
                String printed = blocks.get(i).text();
                snippets().forEach((name, snippet) -> {
                    if (snippet.equals(code)) {
                        shown.put(name, printed);
                    }
                });
            }
        }
        return shown;
    }

    // The page shows methods of a class, and so with less before each line.
    private static String unindented(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static List<String> ofService() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path source : sources(SERVICE)) {
            all.append(Files.readString(source));
        }
        return OF_SERVICE
                .matcher(all)
                .results()
                .map((MatchResult snippet) -> unindented(snippet.group(1)))
                .toList();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(String block) {
        return block.stripTrailing().stripIndent().strip();
    }

    private static String print(Consumer<PrintStream> snippet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        snippet.accept(new PrintStream(bytes, true, UTF_8));
        return text(bytes.toString(UTF_8).replace(System.lineSeparator(), "\n"));
    }
}
