package jp.chiikiryoku.examples.tour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each chapter prints what is recorded beside this test; {@code -Drecord=true} records it anew for review. */
class TourTest {

    private static final Path RECORDED = Path.of("src/test/resources/jp/chiikiryoku/examples/tour");

    @TestFactory
    Stream<DynamicTest> every_chapter_prints_what_is_recorded() {
        return Tour.chapters().stream()
                .map(chapter -> DynamicTest.dynamicTest(chapter.title(), () -> compare(chapter)));
    }

    private static void compare(Chapter chapter) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        chapter.show(new PrintStream(bytes, true, UTF_8));
        String printed = bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
        String name = chapter.getClass().getSimpleName() + ".txt";
        if (Boolean.getBoolean("record")) {
            Files.writeString(RECORDED.resolve(name), printed);
        }
        try (InputStream recorded = TourTest.class.getResourceAsStream(name)) {
            Objects.requireNonNull(recorded, name);
            assertThat(printed).isEqualTo(new String(recorded.readAllBytes(), UTF_8));
        }
    }
}
