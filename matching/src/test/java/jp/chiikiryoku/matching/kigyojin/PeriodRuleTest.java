package jp.chiikiryoku.matching.kigyojin;

import static jp.chiikiryoku.matching.kigyojin.Samples.YEAR;
import static jp.chiikiryoku.matching.kigyojin.Samples.fitting;
import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.Period;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodRuleTest {

    private static final PeriodRule RULE = new PeriodRule();

    private static boolean violated(Period needed, Period offered, int shortestOverlap) {
        Samples samples =
                fitting().needing(WorkField.TOURISM, Mode.DISPATCH, needed, 10).offering(offered);
        return RULE.isViolated(
                CheckedNeed.of(samples.need(), shortestOverlap), CheckedOffer.of(samples.offer(), shortestOverlap));
    }

    /** The need is from 2024-10-01 to 2025-09-30; who needs and who offers makes no difference. */
    private static boolean violated(String startsOn, String endsOn, int shortestOverlap) {
        Period other = Samples.period(startsOn, endsOn);
        boolean violated = violated(YEAR, other, shortestOverlap);
        assertThat(violated(other, YEAR, shortestOverlap)).isEqualTo(violated);
        return violated;
    }

    @Test
    void is_the_rule_of_the_period() {
        assertThat(RULE.id()).isEqualTo("KGM-PERIOD");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-01, 2025-09-30",
        "2025-04-01, 2026-03-31",
        "2024-01-01, 2025-03-31",
        "2024-12-31, 2025-06-30",
        "2024-08-31, 2025-04-30",
        "2025-01-01, 2025-06-30"
    })
    void an_overlap_of_six_months_is_enough(String startsOn, String endsOn) {
        assertThat(violated(startsOn, endsOn, 6)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-02, 2026-03-31",
        "2024-01-01, 2025-03-30",
        "2024-12-31, 2025-06-29",
        "2025-01-01, 2025-06-29",
        "2025-10-01, 2026-09-30",
        "2024-01-01, 2024-09-30",
        "2025-09-30, 2026-09-30"
    })
    void an_overlap_of_a_day_less_is_not_and_none_is_not(String startsOn, String endsOn) {
        assertThat(violated(startsOn, endsOn, 6)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-01, 2026-03-31, 1, false",
        "2025-09-02, 2026-03-31, 1, true",
        "2024-10-01, 2025-09-30, 12, false",
        "2024-10-01, 2025-09-30, 13, true"
    })
    void the_edition_says_how_many_months(String startsOn, String endsOn, int months, boolean violated) {
        assertThat(violated(startsOn, endsOn, months)).isEqualTo(violated);
    }
}
