package jp.chiikiryoku.tools.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a user runs it: in a JVM of its own, with a locale that knows no Japanese. */
class RunnableJarIT {

    private static final Path VECTOR = Path.of(
            "../../local10000/src/test/resources/jp/chiikiryoku/local10000/vectors/contract",
            "01-base-rate-at-one-to-one.json");

    @TempDir
    private Path folder;

    @Test
    void answers_in_utf_8() throws Exception {
        String payload =
                new JsonMapper().readTree(VECTOR.toFile()).path("payload").toString();
        Path file = Files.writeString(folder.resolve("payload.json"), payload);
        assertThat(run("assess", "local10000", file.toString())).contains("公費による交付額25,000,000円");
    }

    // The bytes of the name are written by the shell: the locale of this test may not know them.
    @Test
    void a_japanese_file_name_under_a_locale_without_japanese_is_said_to_need_another() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        Process process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "export LC_ALL=C; exec \"$1\" -jar \"$2\" assess local10000 \"$(printf '\\347\\224\\263.json')\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("chiikiryoku.jar"))
                .redirectErrorStream(true)
                .redirectInput(VECTOR.toFile())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isEqualTo(74);
        assertThat(said).containsAnyOf("Set LC_ALL=C.UTF-8", "There is no such file");
    }

    @Test
    void runs_the_vectors() throws Exception {
        assertThat(run("vectors", VECTOR.toString())).isEqualTo("1 vectors: 1 passed, 0 failed, 0 not run\n");
    }

    @Test
    void brings_no_test_framework_and_no_validator() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("chiikiryoku.jar"))) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .contains("jp/chiikiryoku/testkit/conformance/ConformancePack.class")
                    .doesNotContain("jp/chiikiryoku/testkit/contract/ConformanceContract.class")
                    .noneMatch(name -> name.matches("org/(junit|assertj|hibernate|opentest4j|apiguardian)/.*"));
        }
    }

    @Test
    void reads_a_pipe() throws Exception {
        Path claim = Path.of("../../examples/tour/src/main/resources/jp/chiikiryoku/examples/tour/claim.json");
        assertThat(pipe(Files.readAllBytes(claim), "assess", "kyoryokutai-claim"))
                .contains("\"verdict\": \"PARTLY_ELIGIBLE\"");
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        return pipe(new byte[0], arguments);
    }

    private static String pipe(byte[] input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                new File(System.getProperty("chiikiryoku.jar")).getPath()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write(input);
        }
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }
}
