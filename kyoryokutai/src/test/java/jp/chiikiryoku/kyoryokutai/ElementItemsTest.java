package jp.chiikiryoku.kyoryokutai;

import static jp.chiikiryoku.kyoryokutai.Scenario.house;
import static jp.chiikiryoku.kyoryokutai.Scenario.startUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Start-ups and vacant houses count one by one, and all items together make the total. */
class ElementItemsTest {

    private static final String ACCEPTED = "2023-06-15";
    private static final String OPEN = "2023-06-14";
    private static final String REFUSED = "2023-03-31";

    private static Map<String, Object> on(String day, long cost) {
        return startUp(cost, day, "2022-06-15", "2025-06-14");
    }

    private static Scenario startUps(Object... startUps) {
        return Scenario.claim().with("/startUps", List.of(startUps));
    }

    private static Scenario houses(Object... houses) {
        return Scenario.claim().with("/vacantHouses", List.of(houses));
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

    // ORDINANCE-TOKKO: 千円未満四捨五入
    @Test
    void the_total_rounds_the_exact_sum_once_and_half_up() {
        assertThat(Scenario.claim().with("/recruitment", 499).amount(KyoryokutaiAmount.TOTAL))
                .isEqualTo("0円");
        assertThat(Scenario.claim().with("/recruitment", 500).amount(KyoryokutaiAmount.TOTAL))
                .isEqualTo("1,000円");
        assertThat(houses(house(999, "2024-03-31", "MET")).amount(KyoryokutaiAmount.TOTAL))
                .isEqualTo("0円");
        Scenario halves = houses(house(999, "2024-03-31", "MET"), house(1, "2024-03-31", "MET"));
        assertThat(halves.amount(KyoryokutaiAmount.TOTAL)).isEqualTo("1,000円");
    }

    @Test
    void tells_how_the_total_is_made() {
        Scenario scenario = houses(house(1_000_999, null, "MET")).with("/recruitment", 400_500);
        assertThat(scenario.amount(KyoryokutaiAmount.TOTAL)).isEqualTo("401,000円～901,000円");
        assertThat(scenario.steps(KyoryokutaiAmount.TOTAL, Language.JA))
                .containsExactly(
                        "すべての項目の合計（端数を含む） = 400,500円～900,999 1/2円",
                        "400,500円～900,999 1/2円を1,000円未満四捨五入 = 401,000円～901,000円");
        assertThat(scenario.steps(KyoryokutaiAmount.TOTAL, Language.EN))
                .containsExactly(
                        "All items together, with fractions = 400,500 yen to 900,999 1/2 yen",
                        "400,500 yen to 900,999 1/2 yen rounded half up to units of 1,000 yen = 401,000 yen to 901,000 yen");
    }

    /** Every item claimed, the elements of lists as given. */
    private static Scenario everything(String code, String startedOn, String settles) {
        return startUps(on(startedOn, 1_000))
                .body(code)
                .with("/vacantHouses", List.of(house(2_000, "2024-03-31", settles)))
                .with("/recruitment", 1_000)
                .with("/trial", 1_000)
                .with("/internship", Map.of("programme", 1_000, "participants", List.of()))
                .with("/members", List.of(Scenario.cost(1_000, 1_000, "NONE")))
                .with("/support", 1_000)
                .with("/foreignRecruitment", 1_000)
                .with("/foreignSupport", 1_000);
    }

    private static Outcome counts(YenRange amount) {
        return Outcome.of(!amount.yen().isZero(), !amount.atMost().isZero());
    }

    @Test
    void each_item_counts_as_its_rule_in_the_requirement_answers() {
        List<KyoryokutaiAmount> items = KyoryokutaiAmount.items();
        assertThat(items)
                .containsExactlyElementsOf(
                        List.of(KyoryokutaiAmount.values()).subList(0, KyoryokutaiAmount.TOTAL.ordinal()));
        for (String code : List.of(Scenario.CITY, Scenario.PREFECTURE, Scenario.TOKYO)) {
            for (String startedOn : List.of(ACCEPTED, OPEN, REFUSED)) {
                for (String settles : List.of("MET", "NOT_MET", "PENDING")) {
                    Assessment assessment = everything(code, startedOn, settles).assess();
                    for (KyoryokutaiAmount item : items) {
                        Outcome expected = item.rule() == null
                                ? Outcome.SATISFIED
                                : assessment.finding(item.rule()).outcome();
                        assertThat(counts(assessment.amount(item)))
                                .as("%s of %s, %s, %s", item, code, startedOn, settles)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    @Test
    void nothing_is_left_where_the_rest_rounds_to_nothing() {
        Scenario scenario =
                Scenario.claim().body(Scenario.PREFECTURE).with("/support", 1).with("/recruitment", 499);
        assertThat(scenario.assess().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(scenario.amount(KyoryokutaiAmount.RECRUITMENT)).isEqualTo("0円");
        assertThat(scenario.with("/recruitment", 500).assess().verdict()).isEqualTo(Verdict.PARTLY_ELIGIBLE);
    }
}
