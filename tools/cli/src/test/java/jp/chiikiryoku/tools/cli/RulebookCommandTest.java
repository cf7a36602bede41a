package jp.chiikiryoku.tools.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookCommandTest {

    private static final String MARKER = ".chiikiryoku-rulebook";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void name_a_new_folder() {
        site = folder.resolve("a").resolve("site");
    }

    @Test
    void writes_both_languages_and_says_how_many_pages() throws IOException {
        assertThat(run("rulebook", site.toString())).isZero();
        assertThat(err()).isEqualToIgnoringNewLines(pages() + " pages in " + site);
        assertThat(out.toByteArray()).isEmpty();
        assertThat(files()).containsOnlyKeys(named()).containsKeys("index.html", "en/index.html", "style.css");
        assertThat(Files.readString(site.resolve("index.html"))).contains("<html lang=\"ja\">");
    }

    @Test
    void writes_one_language_at_the_top() throws IOException {
        assertThat(run("rulebook", site.toString(), "--lang", "en")).isZero();
        assertThat(err()).isEqualToIgnoringNewLines(pages() + " pages in " + site);
        assertThat(files().keySet()).noneMatch(name -> name.startsWith("en/"));
        assertThat(Files.readString(site.resolve("index.html"))).contains("<html lang=\"en\">");
    }

    @Test
    void writes_into_an_empty_folder() throws IOException {
        Files.createDirectories(site);
        assertThat(run("rulebook", site.toString(), "--lang", "ja")).isZero();
        assertThat(Files.readString(site.resolve("index.html"))).contains("<html lang=\"ja\">");
    }

    @Test
    void a_second_run_writes_the_same_bytes() throws IOException {
        assertThat(run("rulebook", site.toString())).isZero();
        SortedMap<String, String> first = files();
        assertThat(run("rulebook", site.toString())).isZero();
        assertThat(files()).isEqualTo(first);
    }

    @Test
    void takes_away_the_pages_of_a_former_rulebook_and_nothing_else() throws IOException {
        assertThat(run("rulebook", site.toString())).isZero();
        Path own = Files.writeString(site.resolve("CNAME"), "example.jp");
        Path ownPage = Files.writeString(site.resolve("own.html"), "own");
        assertThat(run("rulebook", site.toString(), "--lang", "ja")).isZero();
        assertThat(files().keySet()).noneMatch(name -> name.startsWith("en/"));
        assertThat(site.resolve("en")).doesNotExist();
        assertThat(own).hasContent("example.jp");
        assertThat(ownPage).hasContent("own");
    }

    @Test
    void a_marker_never_leads_out_of_the_folder() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.html"), "kept");
        Files.createDirectories(site);
        Files.writeString(
                site.resolve(MARKER), "../../outside.html\n" + outside + "\nen/../../../outside.html\n..html\n");
        assertThat(run("rulebook", site.toString(), "--lang", "ja")).isZero();
        assertThat(outside).hasContent("kept");
    }

    @Test
    void refuses_a_folder_that_holds_something_else() throws IOException {
        Files.createDirectories(site);
        Path own = Files.writeString(site.resolve("index.html"), "own");
        assertThat(run("rulebook", site.toString())).isEqualTo(ExitStatus.USAGE);
        assertThat(err()).contains("The folder (" + site + ") must be empty or hold a former rulebook.");
        assertThat(own).hasContent("own");
        assertThat(files()).hasSize(1);
    }

    @Test
    void refuses_a_file() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "own");
        assertThat(run("rulebook", file.toString())).isEqualTo(ExitStatus.USAGE);
        assertThat(err()).contains("The folder (" + file + ") must be empty or hold a former rulebook.");
        assertThat(file).hasContent("own");
    }

    @Test
    void a_folder_that_cannot_be_made_is_failed_output() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "own");
        assertThat(run("rulebook", file.resolve("site").toString())).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(err()).startsWith("Input or output failed: ");
        assertThat(out.toByteArray()).isEmpty();
    }

    @Test
    void wrong_usage_is_told() {
        assertThat(run("rulebook")).isEqualTo(ExitStatus.USAGE);
        assertThat(run("rulebook", "a", "b")).isEqualTo(ExitStatus.USAGE);
        assertThat(run("rulebook", site.toString(), "--lang", "fr")).isEqualTo(ExitStatus.USAGE);
        assertThat(err()).contains("The language (fr) must be ja, en or both.");
        assertThat(site).doesNotExist();
        assertThat(out.toByteArray()).isEmpty();
    }

    private long pages() throws IOException {
        return files().keySet().stream().filter(name -> name.endsWith(".html")).count();
    }

    private Set<String> named() throws IOException {
        Set<String> named = new HashSet<>(Files.readAllLines(site.resolve(MARKER)));
        named.add(MARKER);
        return named;
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private int run(String... arguments) {
        return CommandLineTool.run(new Console(new ByteArrayInputStream(new byte[0]), out, err), arguments);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
