package jp.chiikiryoku.local10000;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.payload.Programme;
import jp.chiikiryoku.core.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A shipped edition is read as strictly as one of a user's own; at start it is not asked all of that again. */
class ShippedEditionsTest {

    static List<String> files() throws IOException {
        try (InputStream index = Local10000.class.getResourceAsStream("editions/index.txt")) {
            return new String(Objects.requireNonNull(index).readAllBytes(), UTF_8)
                    .lines()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void passes_every_check_of_an_own_edition(String file) throws IOException {
        Programme<Local10000Parameters> empty = Programme.load(
                Local10000Parameters.class,
                List.of(Local10000.DEFINITION),
                Texts.of(name -> Local10000.class.getResourceAsStream(name)),
                name -> new ByteArrayInputStream(new byte[0]));
        try (InputStream json = Local10000.class.getResourceAsStream("editions/" + file)) {
            Edition<Local10000Parameters> edition = empty.readEdition(Objects.requireNonNull(json));
            assertThat(edition).isEqualTo(Local10000.edition(edition.id()).edition());
        }
    }
}
