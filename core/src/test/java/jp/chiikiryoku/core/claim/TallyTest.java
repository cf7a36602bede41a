package jp.chiikiryoku.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    private final Tally tally = new Tally();

    @Test
    void nothing_adds_up_to_zero() {
        assertThat(tally.sum()).isEqualTo(YenRange.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"SATISFIED, 5, 5", "UNDETERMINED, 0, 5", "VIOLATED, 0, 0"})
    void the_outcome_decides_in_which_ends_an_element_counts(Outcome outcome, long yen, long atMost) {
        tally.add(Yen.of(5), outcome);
        assertThat(tally.sum()).isEqualTo(YenRange.of(Yen.of(yen), Yen.of(atMost)));
    }

    @Test
    void elements_add_up_end_by_end() {
        tally.add(Yen.of(1), Outcome.SATISFIED);
        tally.add(Yen.of(20), Outcome.UNDETERMINED);
        tally.add(Yen.of(300), Outcome.VIOLATED);
        tally.add(Yen.of(4_000), Outcome.SATISFIED);
        assertThat(tally.sum()).isEqualTo(YenRange.of(Yen.of(4_001), Yen.of(4_021)));
    }

    @Test
    void a_sum_that_is_too_large_is_an_error() {
        tally.add(Yen.of(Long.MAX_VALUE), Outcome.UNDETERMINED);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> tally.add(Yen.of(1), Outcome.UNDETERMINED));
    }
}
