package jp.chiikiryoku.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sample of the README is the code of a chapter, and what it prints is what the chapter prints. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path CHAPTER = Path.of("src/main/java/jp/chiikiryoku/examples/tour/ReadmeSample.java");
    private static final Path RECORDED = Path.of("src/test/resources/jp/chiikiryoku/examples/tour/ReadmeSample.txt");

    @Test
    void the_sample_of_the_readme_is_the_code_of_the_chapter() throws IOException {
        assertThat(block("```java\n")).isEqualTo(codeOfChapter());
    }

    @Test
    void the_output_in_the_readme_is_the_recorded_one() throws IOException {
        assertThat(block("```text\n")).isEqualTo(Files.readString(RECORDED).strip());
    }

    private static String block(String fence) throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(fence) + fence.length();
        return readme.substring(begin, readme.indexOf("```", begin)).strip();
    }

    private static String codeOfChapter() throws IOException {
        String source = Files.readString(CHAPTER);
        int begin = source.indexOf("// README: begin") + "// README: begin".length();
        return source.substring(begin, source.indexOf("// README: end"))
                .stripIndent()
                .strip();
    }
}
