package jp.chiikiryoku.core.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.sample.Colour;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SizeDefinitionTest {

    public record Filled(@NotNull @Size(min = 1) @Nullable List<Colour> colours) {}

    public record Optional(@Size(min = 1) @Nullable List<Colour> colours) {}

    public record OfTwo(@Size(min = 2) @Nullable List<Colour> colours) {}

    public record OfThreeAtMost(
            @Size(min = 1, max = 3) @Nullable List<Colour> colours) {}

    public record OnText(@Size(min = 1) @Nullable String text) {}

    @Test
    void a_list_has_an_entry_and_an_absent_one_is_another_fault() {
        assertThat(Checked.problems(new Filled(List.of(Colour.RED)))).isEmpty();
        assertThat(Checked.problems(new Filled(List.of()))).containsExactly("\"/colours\" empty");
        assertThat(Checked.problems(new Filled(null))).containsExactly("\"/colours\" required");
        assertThat(Checked.problems(new Optional(null))).isEmpty();
    }

    @Test
    void a_declaration_asks_for_one_entry_and_no_other_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(OfTwo.class))
                .withMessageEndingWith("must have the minimum 1 and no maximum.");
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(OfThreeAtMost.class));
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(OnText.class));
    }
}
