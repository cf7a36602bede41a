package jp.chiikiryoku.core.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.sample.Colour;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DistinctDefinitionTest {

    public record Colours(@Distinct @Nullable List<Colour> colours) {}

    public record Line(
            @Nullable String id, @YenWithin @Nullable Yen amount) {

        static Line of(@Nullable String id, long amount) {
            return new Line(id, Yen.of(amount));
        }
    }

    public record Lines(@Distinct(by = "id") List<@Nullable Line> lines) {}

    public record Each(
            @Distinct(by = "id") @Distinct(by = "amount") List<Line> lines) {}

    public record ByBlank(@Distinct(by = " ") List<Line> lines) {}

    public record OnText(@Distinct String lines) {}

    private static List<String> colours(Colour... colours) {
        return Checked.problems(new Colours(List.of(colours)));
    }

    private static List<String> lines(Line... lines) {
        return Checked.problems(new Lines(Arrays.asList(lines)));
    }

    @Test
    void a_set_has_no_entry_twice() {
        assertThat(colours(Colour.RED, Colour.GREEN, Colour.RED, Colour.RED, Colour.GREEN))
                .containsExactly("\"/colours/2\" conflict", "\"/colours/3\" conflict", "\"/colours/4\" conflict");
        assertThat(colours(Colour.RED, Colour.RED)).containsExactly("\"/colours/1\" conflict");
        assertThat(colours(Colour.RED, Colour.GREEN)).isEmpty();
    }

    @Test
    void one_entry_or_none_or_no_list_is_valid() {
        assertThat(colours(Colour.RED)).isEmpty();
        assertThat(colours()).isEmpty();
        assertThat(Checked.problems(new Colours(null))).isEmpty();
    }

    @Test
    void entries_differ_in_a_component() {
        assertThat(lines(Line.of("a", 1), Line.of("b", 1), Line.of("a", 2), Line.of(null, 1), Line.of(null, 1)))
                .containsExactly("\"/lines/2/id\" conflict");
    }

    @Test
    void a_problem_of_one_entry_does_not_hide_that_others_are_equal() {
        assertThat(lines(Line.of("a", -1), null, Line.of("b", 1), Line.of("b", 1)))
                .containsExactly(
                        "\"/lines/0/amount\" out-of-range", "\"/lines/1\" required", "\"/lines/3/id\" conflict");
    }

    @Test
    void every_declaration_of_several_applies() {
        assertThat(Checked.problems(new Each(List.of(Line.of("a", 1), Line.of("b", 1), Line.of("b", 2)))))
                .containsExactly("\"/lines/1/amount\" conflict", "\"/lines/2/id\" conflict");
    }

    @Test
    void a_declaration_must_not_name_a_blank_component() {
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(ByBlank.class));
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(OnText.class));
    }
}
