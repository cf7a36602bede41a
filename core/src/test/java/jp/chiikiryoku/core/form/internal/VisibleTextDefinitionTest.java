package jp.chiikiryoku.core.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
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

    // Formats by their category, of which these are seen: signs before or around numbers and letters.
    private static final Set<Integer> SEEN =
            Set.of(0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "大学",
                "a",
                " a",
                "\u3000大学\u3000",
                "😀",
                "!",
                "\u00A1",
                "~",
                "\uE000",
                "が\u3099",
                "\u200B大\u200B",
                "\u2801",
                "\u3163",
                "\u06DD",
                "\uD834\uDD72",
                "\uD834\uDD7B"
            })
    void a_name_holds_a_character(String name) {
        assertThat(Checked.problems(new Partner(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000 ",
                "\t\n\u000B\f\r",
                "\u00A0",
                "\u2028",
                "\uFEFF",
                "\u200B",
                "\u3164",
                "\u0000",
                "\u007F",
                "\u00AD",
                "\u115F\u1160",
                "\uFFA0",
                "\u2800",
                "\u2060\u200D",
                "\uFE0F",
                "\u034F",
                "\uD834\uDD73",
                "\uD834\uDD7A",
                "\uDB40\uDC01",
                "\u3000\u200B\u0000"
            })
    void a_name_that_cannot_be_seen_is_none(String name) {
        assertThat(Checked.problems(new Partner(name))).containsExactly("\"/name\" format");
        assertThat(Checked.texts(new Partner(name))).containsExactly("Write at least one visible character.");
    }

    @Test
    void white_space_controls_and_formats_are_not_seen_whatever_the_version_of_unicode() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(character -> !SEEN.contains(character) && isInvisibleByCategory(character))
                        .filter(character -> !InvisibleCharacters.contain(character)))
                .isEmpty();
    }

    private static boolean isInvisibleByCategory(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    @Test
    void letters_digits_and_signs_are_seen() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(InvisibleCharacters::contain)
                        .filter(character -> Character.isDigit(character)
                                || Character.isIdeographic(character)
                                || Character.getType(character) == Character.MATH_SYMBOL
                                || Character.getType(character) == Character.PRIVATE_USE))
                .isEmpty();
    }

    @Test
    void the_pattern_of_a_schema_takes_the_same_characters() {
        Pattern visible = Pattern.compile(InvisibleCharacters.visiblePattern());
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(character ->
                                visible.matcher(Character.toString(character)).find()
                                        == InvisibleCharacters.contain(character)))
                .isEmpty();
        assertThat(visible.matcher("\uDB40\uDC01").find()).isTrue();
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
