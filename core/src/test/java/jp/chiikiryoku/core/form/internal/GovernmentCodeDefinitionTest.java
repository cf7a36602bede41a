package jp.chiikiryoku.core.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import jp.chiikiryoku.core.constraint.GovernmentCode;
import jp.chiikiryoku.core.form.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovernmentCodeDefinitionTest {

    public record Municipality(@GovernmentCode @Nullable String code) {}

    public record OnNumber(@GovernmentCode Integer code) {}

    @ParameterizedTest
    @CsvSource({
        "032077,",
        "13000, format",
        "0320777, format",
        "０３２０７７, format",
        "03207a, format",
        "'', format",
        "482077, out-of-range",
        "002077, out-of-range",
        "032078, check-digit",
        "011011, not-a-local-government",
    })
    void a_government_code_has_one_fault_at_most(String code, @Nullable String fault) {
        assertThat(Checked.problems(new Municipality(code)))
                .isEqualTo(fault == null ? List.of() : List.of("\"/code\" " + fault));
    }

    @Test
    void an_absent_code_is_valid() {
        assertThat(Checked.problems(new Municipality(null))).isEmpty();
    }

    @Test
    void another_type_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(OnNumber.class));
    }
}
