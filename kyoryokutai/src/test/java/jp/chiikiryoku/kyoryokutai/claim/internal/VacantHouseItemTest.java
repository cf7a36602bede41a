package jp.chiikiryoku.kyoryokutai.claim.internal;

import static jp.chiikiryoku.kyoryokutai.scenario.Scenario.house;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ORDINANCE-TOKKO 空き家の改修に要する経費×0.5: houses count one by one. */
class VacantHouseItemTest {

    private static Scenario houses(Object... houses) {
        return Scenario.claim().with("/vacantHouses", List.of(houses));
    }

    // ORDINANCE-TOKKO: 空き家の改修に要する経費×0.5
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 1", "1234567, 617283", "1000000000000000, 500000000000000"})
    void half_of_a_house_counts_without_a_cap_and_is_shown_in_whole_yen(long cost, long shown) {
        assertThat(houses(house(cost, "2024-03-31", "MET"))
                        .assess()
                        .amount(KyoryokutaiAmount.VACANT_HOUSE)
                        .yen()
                        .value())
                .isEqualTo(shown);
    }

    @Test
    void tells_the_fraction_that_is_not_shown() {
        Scenario scenario = houses(house(999, "2024-03-31", "MET"), house(600, null, "MET"));
        assertThat(scenario.amount(KyoryokutaiAmount.VACANT_HOUSE)).isEqualTo("499円～799円");
        assertThat(scenario.steps(KyoryokutaiAmount.VACANT_HOUSE, Language.JA))
                .containsExactly(
                        "1件目: 改修の経費999円（上限を示した資料はありません）",
                        "2件目: 改修の経費600円（上限を示した資料はありません）",
                        "2件目は確認が必要なため、確実な額には含めず、最大の額にだけ含めます。",
                        "対象となる額の合計999円～1,599円 × 措置率1/2 = 499 1/2円～799 1/2円",
                        "1円未満の端数は、この項目の表示では切り捨てて499円～799円とし、合計では切り捨てずに足します。");
        assertThat(scenario.steps(KyoryokutaiAmount.VACANT_HOUSE, Language.EN))
                .containsExactly(
                        "No. 1: renovation of 999 yen (no source states a cap)",
                        "No. 2: renovation of 600 yen (no source states a cap)",
                        "No. 2 needs confirmation and counts only for the most that is possible.",
                        "What counts, 999 yen to 1,599 yen in all, × rate 1/2 = 499 1/2 yen to 799 1/2 yen",
                        "The fraction of a yen is dropped where this item is shown, 499 yen to 799 yen, and kept in the total.");
    }
}
