package jp.chiikiryoku.core.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jp.chiikiryoku.core.constraint.NonBlank;
import jp.chiikiryoku.core.form.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NonBlankDefinitionTest {

    public record Named(@NonBlank @Nullable String name) {}

    public record OnNumber(@NonBlank @Nullable Integer number) {}

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\t\n\r\f\u000b", "\u00a0", "\u0085", "\u2007\u202f", "\u001c"})
    void a_name_of_white_space_alone_is_none(String name) {
        assertThat(Checked.problems(new Named(name))).containsExactly("\"/name\" format");
        assertThat(Checked.texts(new Named(name))).containsExactly("Write a name. White space alone is none.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " a", "\u3000大学\u3000", "-", "0"})
    void a_name_holds_another_character(String name) {
        assertThat(Checked.problems(new Named(name))).isEmpty();
    }

    @Test
    void an_absent_name_is_valid_and_a_number_has_none() {
        assertThat(Checked.problems(new Named(null))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(OnNumber.class));
    }
}
