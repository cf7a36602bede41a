package jp.chiikiryoku.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.chiikiryoku.testkit.JavadocComments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is published says what it does; the modules are those of the BOM. */
class JavadocTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern PUBLISHED = Pattern.compile(
            "<dependency>\\s*<groupId>jp\\.chiikiryoku</groupId>\\s*<artifactId>chiikiryoku-([^<]+)</artifactId>");

    static Stream<String> modules() throws IOException {
        String bom = Files.readString(ROOT.resolve("bom/pom.xml"));
        return PUBLISHED.matcher(bom).results().map(artifact -> artifact.group(1));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_public_type_and_method_has_a_sentence(String module) throws IOException {
        assertThat(JavadocComments.missingIn(ROOT.resolve(module).resolve("src/main/java")))
                .isEmpty();
    }
}
