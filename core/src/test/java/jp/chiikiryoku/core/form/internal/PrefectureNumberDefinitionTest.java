package jp.chiikiryoku.core.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import jp.chiikiryoku.core.constraint.PrefectureNumber;
import jp.chiikiryoku.core.form.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefectureNumberDefinitionTest {

    public record Places(
            @PrefectureNumber @Nullable String place,
            @Nullable List<@PrefectureNumber String> places) {}

    public record OnNumber(@PrefectureNumber Integer place) {}

    private static List<String> problems(String place) {
        return Checked.problems(new Places(place, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "09", "13", "47"})
    void a_prefecture_has_a_number_from_01_to_47(String number) {
        assertThat(problems(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "00, out-of-range",
        "48, out-of-range",
        "99, out-of-range",
        "1, format",
        "013, format",
        "１３, format",
        "1a, format",
        "a1, format",
        "1/, format",
        "1:, format",
        "' 1', format",
        "'', format",
        "東京, format"
    })
    void a_number_has_one_fault_at_most(String number, String fault) {
        assertThat(problems(number)).containsExactly("\"/place\" " + fault);
    }

    @Test
    void an_absent_number_is_valid() {
        assertThat(Checked.problems(new Places(null, null))).isEmpty();
    }

    @Test
    void the_fault_of_an_element_stands_at_the_element() {
        assertThat(Checked.problems(new Places(null, List.of("13", "48", "1"))))
                .containsExactly("\"/places/1\" out-of-range", "\"/places/2\" format");
    }

    @Test
    void the_faults_say_what_is_required() {
        assertThat(Checked.texts(new Places("48", List.of("1"))))
                .containsExactly(
                        "The number of a prefecture is from 01 to 47.",
                        "Write the number of a prefecture as two ASCII digits.");
    }

    @Test
    void another_type_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(OnNumber.class));
    }
}
