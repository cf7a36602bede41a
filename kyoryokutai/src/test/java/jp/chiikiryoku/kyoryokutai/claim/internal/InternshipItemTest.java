package jp.chiikiryoku.kyoryokutai.claim.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MIC-R6-SUPPLEMENTARY 100万円／団体を上限, HOKKAIDO-FAQ 1日あたり12,000円. */
class InternshipItemTest {

    private static final KyoryokutaiAmount INTERNSHIP = KyoryokutaiAmount.INTERNSHIP;

    private static Scenario interns(long programme, Object... participants) {
        return Scenario.claim()
                .with("/internship", Map.of("programme", programme, "participants", List.of(participants)));
    }

    private static Map<String, Object> intern(int days, long cost) {
        return Map.of("activityDays", days, "cost", cost);
    }

    @ParameterizedTest
    @CsvSource({"999999, 999999", "1000000, 1000000", "1000001, 1000000", "0, 0"})
    void the_programme_counts_up_to_a_million_for_each_body(long programme, long counted) {
        assertThat(interns(programme).assess().amount(INTERNSHIP).yen().value()).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "1, 11999, 11999",
        "1, 12000, 12000",
        "1, 12001, 12000",
        "10, 119999, 119999",
        "10, 120001, 120000",
        "366, 4391999, 4391999",
        "366, 4392000, 4392000",
        "366, 4392001, 4392000"
    })
    void an_intern_counts_up_to_twelve_thousand_for_each_day(int days, long cost, long counted) {
        assertThat(interns(0, intern(days, cost))
                        .assess()
                        .amount(INTERNSHIP)
                        .yen()
                        .value())
                .isEqualTo(counted);
    }

    @Test
    void interns_are_capped_one_by_one_and_beside_the_programme() {
        // 1,000,000 + min(30,000, 24,000) + min(20,000, 36,000)
        assertThat(interns(1_000_001, intern(2, 30_000), intern(3, 20_000)).amount(INTERNSHIP))
                .isEqualTo("1,044,000円");
    }

    @Test
    void tells_each_step() {
        Scenario scenario = interns(900_000, intern(10, 150_000));
        assertThat(scenario.steps(INTERNSHIP, Language.JA))
                .containsExactly(
                        "プログラム作成等の経費900,000円と1団体あたりの上限1,000,000円の小さい方 = 900,000円",
                        "1人目の参加者: 経費150,000円と、1日12,000円 × 活動10日の小さい方 = 120,000円",
                        "対象となる額の合計1,020,000円 × 措置率1 = 1,020,000円");
        assertThat(scenario.steps(INTERNSHIP, Language.EN))
                .containsExactly(
                        "The smaller of the cost of making the programme, 900,000 yen, and the cap of 1,000,000 yen for each local government = 900,000 yen",
                        "Intern 1: the smaller of the cost of 150,000 yen and 12,000 yen a day × 10 days = 120,000 yen",
                        "What counts, 1,020,000 yen in all, × rate 1 = 1,020,000 yen");
        assertThat(interns(0).steps(INTERNSHIP, Language.JA)).containsExactly("地域おこし協力隊インターンに要する経費は計上されていないため、0円です。");
    }
}
