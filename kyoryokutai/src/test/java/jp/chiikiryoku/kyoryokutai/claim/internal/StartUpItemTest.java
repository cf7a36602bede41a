package jp.chiikiryoku.kyoryokutai.claim.internal;

import static jp.chiikiryoku.kyoryokutai.scenario.Scenario.startUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MIC-R6-SUPPLEMENTARY １人あたり100万円上限: start-ups count one by one. */
class StartUpItemTest {

    private static final String ACCEPTED = "2023-06-15";
    private static final String OPEN = "2023-06-14";
    private static final String REFUSED = "2023-03-31";

    private static Map<String, Object> on(String day, long cost) {
        return startUp(cost, day, "2022-06-15", "2025-06-14");
    }

    private static Scenario startUps(Object... startUps) {
        return Scenario.claim().with("/startUps", List.of(startUps));
    }

    // MIC-R6-SUPPLEMENTARY: １人あたり100万円上限
    @ParameterizedTest
    @CsvSource({"0, 0", "999999, 999999", "1000000, 1000000", "1000001, 1000000"})
    void a_start_up_counts_up_to_a_million_for_each_person(long cost, long counted) {
        assertThat(startUps(on(ACCEPTED, cost))
                        .assess()
                        .amount(KyoryokutaiAmount.START_UP)
                        .yen()
                        .value())
                .isEqualTo(counted);
    }

    @Test
    void an_open_start_up_counts_for_the_most_alone_and_a_refused_one_not_at_all() {
        Scenario scenario = startUps(on(ACCEPTED, 1_000_001), on(OPEN, 700_000), on(REFUSED, 600_000));
        assertThat(scenario.amount(KyoryokutaiAmount.START_UP)).isEqualTo("1,000,000円～1,700,000円");
        assertThat(scenario.assess().verdict()).isEqualTo(Verdict.PARTLY_ELIGIBLE);
        assertThat(scenario.steps(KyoryokutaiAmount.START_UP, Language.JA))
                .containsExactly(
                        "1件目: 経費1,000,001円と1人あたりの上限1,000,000円の小さい方 = 1,000,000円",
                        "2件目: 経費700,000円と1人あたりの上限1,000,000円の小さい方 = 700,000円",
                        "2件目は確認が必要なため、確実な額には含めず、最大の額にだけ含めます。",
                        "3件目: 経費600,000円と1人あたりの上限1,000,000円の小さい方 = 600,000円",
                        "3件目は要件を満たさないため、算入しません。",
                        "対象となる額の合計1,000,000円～1,700,000円 × 措置率1 = 1,000,000円～1,700,000円");
        assertThat(scenario.steps(KyoryokutaiAmount.START_UP, Language.EN))
                .containsExactly(
                        "No. 1: the smaller of the cost of 1,000,001 yen and the cap of 1,000,000 yen for each person = 1,000,000 yen",
                        "No. 2: the smaller of the cost of 700,000 yen and the cap of 1,000,000 yen for each person = 700,000 yen",
                        "No. 2 needs confirmation and counts only for the most that is possible.",
                        "No. 3: the smaller of the cost of 600,000 yen and the cap of 1,000,000 yen for each person = 600,000 yen",
                        "No. 3 does not fulfil the requirements and does not count.",
                        "What counts, 1,000,000 yen to 1,700,000 yen in all, × rate 1 = 1,000,000 yen to 1,700,000 yen");
    }
}
