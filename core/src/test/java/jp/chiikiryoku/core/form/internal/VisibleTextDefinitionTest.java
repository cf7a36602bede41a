package jp.chiikiryoku.core.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.constraint.VisibleText;
import jp.chiikiryoku.core.form.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextDefinitionTest {

    public record Partner(@VisibleText @Nullable String name) {}

    public record OnNumber(@VisibleText Integer name) {}

    // ECMA-262: WhiteSpace and LineTerminator
    private static final Pattern WHITE_SPACE =
            Pattern.compile("[\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]");

    @ParameterizedTest
    @ValueSource(strings = {"大学", "a", " a", "\u3000大学\u3000", "\u200B", "\u0000", "😀"})
    void a_name_holds_a_character(String name) {
        assertThat(Checked.problems(new Partner(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000 ", "\t\n\u000B\f\r", "\u00A0", "\u2028", "\uFEFF"})
    void a_name_of_white_space_is_none(String name) {
        assertThat(Checked.problems(new Partner(name))).containsExactly("\"/name\" format");
        assertThat(Checked.texts(new Partner(name)))
                .containsExactly("Write at least one character that is no white space.");
    }

    @Test
    void the_white_space_is_that_of_a_schema() {
        List<String> refused = IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .mapToObj(character -> String.valueOf((char) character))
                .filter(text -> !Checked.problems(new Partner(text)).isEmpty())
                .toList();
        assertThat(refused)
                .isNotEmpty()
                .allMatch(text -> WHITE_SPACE.matcher(text).matches());
        assertThat(IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                        .filter(character -> WHITE_SPACE
                                .matcher(String.valueOf((char) character))
                                .matches())
                        .count())
                .isEqualTo(refused.size());
    }

    @Test
    void an_absent_name_is_valid() {
        assertThat(Checked.problems(new Partner(null))).isEmpty();
    }

    @Test
    void another_type_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(OnNumber.class));
    }
}
