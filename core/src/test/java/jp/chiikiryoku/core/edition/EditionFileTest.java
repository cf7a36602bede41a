package jp.chiikiryoku.core.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.json.StrictReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionFileTest {

    private static List<String> of(String file) {
        return EditionFile.kinds(file.getBytes(UTF_8));
    }

    @Test
    void the_kinds_of_a_file_are_told_whatever_else_it_holds() {
        assertThat(of("{\"id\": 1, \"kinds\": [\"a\", \"b\"], \"more\": {\"kinds\": [\"c\"]}}"))
                .containsExactly("a", "b");
        assertThat(of("{\"kinds\": [\"a\"]} x")).containsExactly("a");
        assertThat(of("{\"kinds\": [\"a\", 5, null]}")).containsExactly("a");
        assertThat(of("{\"more\": {\"kinds\": [\"c\"]}, \"list\": [[\"d\"]], \"kinds\": [\"a\"]}"))
                .containsExactly("a");
        assertThat(of("{\"kinds\": [[\"b\"], {\"kinds\": \"c\"}, \"a\"]}")).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"kinds\": null}",
                "{\"kinds\": \"a\"}",
                "{\"kinds\": []}",
                "\u0000"
            })
    void a_file_without_readable_kinds_names_none(String file) {
        assertThat(of(file)).isEmpty();
    }

    @Test
    void a_file_that_is_too_large_is_not_read() {
        String file = "{\"kinds\": [\"a\"]}";
        assertThat(of(file + " ".repeat(StrictReader.GREATEST_SIZE - file.length())))
                .containsExactly("a");
        assertThat(of(file + " ".repeat(StrictReader.GREATEST_SIZE - file.length() + 1)))
                .isEmpty();
    }
}
