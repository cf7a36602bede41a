package jp.chiikiryoku.kyoryokutai.claim.internal;

import static jp.chiikiryoku.kyoryokutai.scenario.Scenario.cost;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MIC-R6-SUPPLEMENTARY 520万円／人 = 320万円 + 200万円, HOKKAIDO-FAQ 420万円・370万円. */
class ActivityItemTest {

    private static final KyoryokutaiAmount ACTIVITY = KyoryokutaiAmount.ACTIVITY;

    private static Scenario members(Object... members) {
        return Scenario.claim().with("/members", List.of(members));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 3199999, 0, 3199999",
        "NONE, 3200000, 0, 3200000",
        "NONE, 3200001, 0, 3200000",
        "NONE, 0, 1999999, 1999999",
        "NONE, 0, 2000000, 2000000",
        "NONE, 0, 2000001, 2000000",
        "NONE, 3200000, 2000000, 5200000",
        "NONE, 4200000, 2000000, 5200000",
        "NONE, 2000000, 3000000, 4000000",
        "HIGHLY_SKILLED, 4199999, 0, 4199999",
        "HIGHLY_SKILLED, 4200000, 0, 4200000",
        "HIGHLY_SKILLED, 4200001, 0, 4200000",
        "HIGHLY_SKILLED, 4200000, 999999, 5199999",
        "HIGHLY_SKILLED, 4200000, 1000000, 5200000",
        "HIGHLY_SKILLED, 4200000, 1000001, 5200000",
        "HIGHLY_SKILLED, 3200000, 2000000, 5200000",
        "HIGHLY_SKILLED, 3200001, 2000000, 5200000",
        "HIGHLY_SKILLED, 3000000, 2000001, 5000000",
        "POOR_ACCESS, 3699999, 0, 3699999",
        "POOR_ACCESS, 3700000, 0, 3700000",
        "POOR_ACCESS, 3700001, 0, 3700000",
        "POOR_ACCESS, 3700000, 1499999, 5199999",
        "POOR_ACCESS, 3700000, 1500000, 5200000",
        "POOR_ACCESS, 3700000, 1500001, 5200000"
    })
    void both_parts_count_up_to_their_caps_and_never_more_than_the_cap_on_both(
            String ceiling, long remuneration, long other, long counted) {
        assertThat(members(cost(remuneration, other, ceiling))
                        .assess()
                        .amount(ACTIVITY)
                        .yen()
                        .value())
                .isEqualTo(counted);
    }

    @Test
    void an_absent_reason_is_none() {
        assertThat(members(cost(4_000_000, 0, "NONE"))
                        .without("/members/0/raisedCeiling")
                        .amount(ACTIVITY))
                .isEqualTo("3,200,000円");
    }

    @Test
    void members_are_capped_one_by_one() {
        assertThat(members(cost(6_000_000, 0, "NONE"), cost(0, 6_000_000, "NONE"))
                        .amount(ACTIVITY))
                .isEqualTo("5,200,000円");
        assertThat(members().amount(ACTIVITY)).isEqualTo("0円");
    }

    @Test
    void tells_each_step() {
        Scenario scenario = members(cost(3_300_000, 1_500_000, "NONE"), cost(4_500_000, 1_500_000, "HIGHLY_SKILLED"));
        assertThat(scenario.steps(ACTIVITY, Language.JA))
                .containsExactly(
                        "1人目の隊員: 報償費等3,300,000円と上限3,200,000円の小さい方 = 3,200,000円",
                        "1人目の隊員: その他の活動経費1,500,000円と上限2,000,000円の小さい方 = 1,500,000円",
                        "2人目の隊員: 報償費等4,500,000円と、引き上げた上限4,200,000円（専門性の高いスキルを持つ隊員）の小さい方 = 4,200,000円",
                        "2人目の隊員: その他の活動経費1,500,000円と上限2,000,000円の小さい方 = 1,500,000円",
                        "2人目の隊員: その他の活動経費のうち1,500,000円と、1人あたりの上限5,200,000円から報償費等を引いた残り1,000,000円の小さい方 = 1,000,000円",
                        "年度の途中からの任期でも、上限の月割りはしていません。月割りを定めた資料がないためです。",
                        "対象となる額の合計9,900,000円 × 措置率1 = 9,900,000円");
        assertThat(scenario.steps(ACTIVITY, Language.EN))
                .containsExactly(
                        "Member 1: the smaller of the remuneration of 3,300,000 yen and the ceiling of 3,200,000 yen = 3,200,000 yen",
                        "Member 1: the smaller of the other cost of 1,500,000 yen and the cap of 2,000,000 yen = 1,500,000 yen",
                        "Member 2: the smaller of the remuneration of 4,500,000 yen and the raised ceiling of 4,200,000 yen (member with special skills) = 4,200,000 yen",
                        "Member 2: the smaller of the other cost of 1,500,000 yen and the cap of 2,000,000 yen = 1,500,000 yen",
                        "Member 2: the smaller of that other cost, 1,500,000 yen, and what the remuneration leaves of the cap of 5,200,000 yen for each member, 1,000,000 yen = 1,000,000 yen",
                        "The caps are not cut by months, not even for a term that begins within the year, because no source asks for it.",
                        "What counts, 9,900,000 yen in all, × rate 1 = 9,900,000 yen");
        assertThat(members(cost(3_700_001, 0, "POOR_ACCESS")).steps(ACTIVITY, Language.JA))
                .first()
                .isEqualTo("1人目の隊員: 報償費等3,700,001円と、引き上げた上限3,700,000円（交通の便が悪い地域の隊員）の小さい方 = 3,700,000円");
        assertThat(members().steps(ACTIVITY, Language.JA)).containsExactly("隊員の活動に要する経費は計上されていないため、0円です。");
    }

    @Test
    void steps_cite_the_figure_that_they_use() {
        assertThat(members(cost(4_500_000, 1_500_000, "HIGHLY_SKILLED"))
                        .assess()
                        .steps())
                .filteredOn(step -> step.amount() == ACTIVITY && step.citation() != null)
                .extracting(
                        step -> step.citation().source() + " " + step.citation().authority())
                .containsExactly(
                        "HOKKAIDO-FAQ PREFECTURE",
                        "MIC-R6-SUPPLEMENTARY MINISTRY",
                        "HOKKAIDO-FAQ ASSUMPTION",
                        "ORDINANCE-TOKKO LAW");
    }
}
