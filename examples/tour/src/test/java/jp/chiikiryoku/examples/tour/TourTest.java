package jp.chiikiryoku.examples.tour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each chapter prints what is recorded beside this test; {@code -Drecord=true} records it anew for review. */
class TourTest {

    private static final Path RECORDED = Path.of("src/test/resources/jp/chiikiryoku/examples/tour");

    @TestFactory
    Stream<DynamicTest> every_chapter_prints_what_is_recorded() {
        return Tour.chapters().stream()
                .map(chapter -> DynamicTest.dynamicTest(chapter.title(), () -> compare(chapter)));
    }

    @Test
    void without_its_table_a_chapter_says_where_to_get_it() {
        assertThat(print(new WhereMembersComeFrom(Path.of("none.csv"))))
                .contains("地域要件確認表", "000847999.pdf", "-Dchiikiryoku.data=FOLDER");
    }

    private static void compare(Chapter chapter) throws IOException {
        if (chapter instanceof WhereMembersComeFrom counts) {
            assumeTrue(
                    Files.isRegularFile(counts.table()),
                    () -> "The table (" + counts.table().toAbsolutePath().normalize()
                            + ") must be there. Maybe set the system property chiikiryoku.data to its folder.");
        }
        String printed = print(chapter);
        String name = chapter.getClass().getSimpleName() + ".txt";
        if (Boolean.getBoolean("record")) {
            Files.writeString(RECORDED.resolve(name), printed);
        }
        try (InputStream recorded = TourTest.class.getResourceAsStream(name)) {
            Objects.requireNonNull(recorded, name);
            assertThat(printed).isEqualTo(new String(recorded.readAllBytes(), UTF_8));
        }
    }

    private static String print(Chapter chapter) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        chapter.show(new PrintStream(bytes, true, UTF_8));
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
