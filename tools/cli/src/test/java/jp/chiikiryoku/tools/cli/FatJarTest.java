package jp.chiikiryoku.tools.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All classes in one jar, as a vendor may pack them. */
class FatJarTest {

    private static final String SERVICES = "META-INF/services/";
    private static final List<String> LIBRARIES = List.of(
            "jackson", "picocli", "slf4j-api", "jgrapht", "jheaps", "apfloat", "jakarta.validation", "jspecify");

    @TempDir
    private Path folder;

    @Test
    void without_merged_services_one_kind_is_found_and_the_message_says_what_to_merge() throws Exception {
        Path jar = fatJar(false);
        assertThat(run(jar, "assess", "kyoryokutai-claim", "-"))
                .contains("The kind (kyoryokutai-claim) must be one of [", "merge their files of META-INF/services");
    }

    @Test
    void with_merged_services_every_kind_is_found() throws Exception {
        assertThat(run(fatJar(true), "editions", "kyoryokutai")).contains("\nkyoryokutai\tr6\t");
    }

    private Path fatJar(boolean merging) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (Path part : parts()) {
            if (Files.isDirectory(part)) {
                addFolder(part, entries, merging);
            } else {
                addJar(part, entries, merging);
            }
        }
        Path jar = folder.resolve("fat.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.setLevel(0);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return jar;
    }

    /** The classes of the library and what it cannot run without. */
    private static List<Path> parts() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(part -> part.endsWith("classes")
                        || LIBRARIES.stream().anyMatch(part::contains)
                        || part.contains("chiikiryoku-"))
                .filter(part -> !part.endsWith("test-classes"))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    private static void addFolder(Path folder, Map<String, byte[]> entries, boolean merging) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                add(name, Files.readAllBytes(file), entries, merging);
            }
        }
    }

    private static void addJar(Path file, Map<String, byte[]> entries, boolean merging) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry :
                    jar.stream().filter(each -> !each.isDirectory()).toList()) {
                try (InputStream content = jar.getInputStream(entry)) {
                    add(entry.getName(), content.readAllBytes(), entries, merging);
                }
            }
        }
    }

    private static void add(String name, byte[] content, Map<String, byte[]> entries, boolean merging) {
        if (name.endsWith("module-info.class") || name.startsWith("META-INF/MANIFEST")) {
            return;
        }
        byte[] there = entries.putIfAbsent(name, content);
        if (there != null && merging && name.startsWith(SERVICES)) {
            entries.put(name, (new String(there, UTF_8) + "\n" + new String(content, UTF_8)).getBytes(UTF_8));
        }
    }

    private static String run(Path jar, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jar.toString(),
                CommandLineTool.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.createTempFile("empty", ".json").toFile()))
                .start();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        process.getInputStream().transferTo(out);
        process.waitFor();
        return out.toString(UTF_8);
    }
}
