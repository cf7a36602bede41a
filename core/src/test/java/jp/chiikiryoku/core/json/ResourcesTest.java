package jp.chiikiryoku.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class ResourcesTest {

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @Test
    void reads_a_resource_to_its_end_and_closes_it() {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(new byte[100_000]) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(Resources.read("name", name -> stream)).hasSize(100_000);
        assertThat(closed[0]).isTrue();
    }

    @Test
    void lines_are_stripped_and_blank_ones_left_out() {
        assertThat(Resources.readLines("name", name -> stream("b.json\r\n\n  a.json \n \nc.json")))
                .containsExactly("b.json", "a.json", "c.json");
        assertThat(Resources.readLines("name", name -> stream(""))).isEmpty();
    }

    @Test
    void a_resource_must_be_there_and_readable() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Resources.read("name", name -> null))
                .withMessage("The resource (name) must stand beside the module's classes.");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Resources.read("name", name -> broken))
                .withMessage("The resource (name) must be readable.");
    }
}
