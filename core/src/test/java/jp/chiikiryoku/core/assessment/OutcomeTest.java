package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

    @ParameterizedTest
    @CsvSource({
        "SATISFIED, SATISFIED, SATISFIED, SATISFIED",
        "SATISFIED, UNDETERMINED, UNDETERMINED, SATISFIED",
        "SATISFIED, VIOLATED, VIOLATED, SATISFIED",
        "UNDETERMINED, SATISFIED, UNDETERMINED, SATISFIED",
        "UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
        "UNDETERMINED, VIOLATED, VIOLATED, UNDETERMINED",
        "VIOLATED, SATISFIED, VIOLATED, SATISFIED",
        "VIOLATED, UNDETERMINED, VIOLATED, UNDETERMINED",
        "VIOLATED, VIOLATED, VIOLATED, VIOLATED",
    })
    void combines_in_three_valued_logic(Outcome left, Outcome right, Outcome and, Outcome or) {
        assertThat(left.and(right)).isEqualTo(and);
        assertThat(left.or(right)).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, SATISFIED",
        "true, false, SATISFIED",
        "false, true, UNDETERMINED",
        "false, false, VIOLATED",
    })
    void a_test_with_what_is_certain_and_what_is_possible_gives_an_outcome(
            boolean certain, boolean possible, Outcome outcome) {
        assertThat(Outcome.of(certain, possible)).isEqualTo(outcome);
    }
}
