package jp.chiikiryoku.core.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import jp.chiikiryoku.core.constraint.CorporateNumberDigits;
import jp.chiikiryoku.core.form.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorporateNumberDigitsDefinitionTest {

    public record Company(@CorporateNumberDigits @Nullable String number) {}

    public record OnNumber(@CorporateNumberDigits Integer number) {}

    // 9 − (Σ P_n × Q_n mod 9) over the twelve digits from the right, Q_n = 1 for odd n and 2 for even n
    @ParameterizedTest
    @CsvSource({
        "7000012050002,",
        "9000000000000,",
        "8000000000001,",
        "7000000000010,",
        "8000012050002, check-digit",
        "0000000000000, check-digit",
        "7000012050020, check-digit",
        "700001205000, format",
        "70000120500020, format",
        "７０００012050002, format",
        "700001205000x, format",
        "'', format"
    })
    void a_corporate_number_has_one_fault_at_most(String digits, @Nullable String fault) {
        assertThat(Checked.problems(new Company(digits)))
                .isEqualTo(fault == null ? List.of() : List.of("\"/number\" " + fault));
    }

    @Test
    void an_absent_number_is_valid() {
        assertThat(Checked.problems(new Company(null))).isEmpty();
    }

    @Test
    void the_fault_says_what_is_required() {
        assertThat(Checked.texts(new Company("1")))
                .containsExactly("Write a corporate number as thirteen ASCII digits.");
    }

    @Test
    void another_type_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(OnNumber.class));
    }
}
