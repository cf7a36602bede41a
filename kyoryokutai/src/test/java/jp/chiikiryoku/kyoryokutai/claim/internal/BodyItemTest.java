package jp.chiikiryoku.kyoryokutai.claim.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five items that are capped for each local government: MIC-R6-SUPPLEMENTARY 団体を上限. */
class BodyItemTest {

    // 300万円, 100万円, 200万円 for municipalities; 200万円, 100万円 for prefectures
    @ParameterizedTest
    @CsvSource({
        "032077, recruitment, RECRUITMENT, 3000000, '3,000,000円'",
        "032077, trial, TRIAL, 1000000, '1,000,000円'",
        "032077, support, SUPPORT, 2000000, '2,000,000円'",
        "390003, foreignRecruitment, FOREIGN_RECRUITMENT, 2000000, '2,000,000円'",
        "390003, foreignSupport, FOREIGN_SUPPORT, 1000000, '1,000,000円'"
    })
    void the_cost_counts_up_to_its_cap(String code, String member, KyoryokutaiAmount amount, long cap, String printed) {
        Scenario scenario = Scenario.claim().body(code);
        assertThat(scenario.with("/" + member, cap).amount(amount)).isEqualTo(printed);
        assertThat(scenario.with("/" + member, cap + 1).amount(amount)).isEqualTo(printed);
        assertThat(scenario.with("/" + member, 0).amount(amount)).isEqualTo("0円");
        assertThat(scenario.with("/" + member, 1).amount(amount)).isEqualTo("1円");
        assertThat(scenario.with("/" + member, cap - 1)
                        .assess()
                        .amount(amount)
                        .yen()
                        .value())
                .isEqualTo(cap - 1);
    }

    @Test
    void tells_each_step() {
        Scenario scenario = Scenario.claim().with("/recruitment", 3_000_001);
        assertThat(scenario.steps(KyoryokutaiAmount.RECRUITMENT, Language.JA))
                .containsExactly(
                        "経費3,000,001円と1団体あたりの上限3,000,000円の小さい方 = 3,000,000円",
                        "対象となる額の合計3,000,000円 × 措置率1 = 3,000,000円");
        assertThat(scenario.steps(KyoryokutaiAmount.RECRUITMENT, Language.EN))
                .containsExactly(
                        "The smaller of the cost of 3,000,001 yen and the cap of 3,000,000 yen for each local government = 3,000,000 yen",
                        "What counts, 3,000,000 yen in all, × rate 1 = 3,000,000 yen");
        assertThat(scenario.steps(KyoryokutaiAmount.TRIAL, Language.JA))
                .containsExactly("おためし地域おこし協力隊に要する経費は計上されていないため、0円です。");
        assertThat(scenario.steps(KyoryokutaiAmount.TRIAL, Language.EN))
                .containsExactly("The cost of trial stays is not claimed, so it is 0 yen.");
    }

    @Test
    void tells_that_an_open_item_counts_for_the_most_alone() {
        Scenario tokyo = Scenario.claim().body(Scenario.TOKYO).with("/foreignSupport", 400_000);
        assertThat(tokyo.amount(KyoryokutaiAmount.FOREIGN_SUPPORT)).isEqualTo("0円～400,000円");
        assertThat(tokyo.steps(KyoryokutaiAmount.FOREIGN_SUPPORT, Language.JA))
                .containsExactly(
                        "経費400,000円と1団体あたりの上限1,000,000円の小さい方 = 400,000円",
                        "確認が必要なため、確実な額には含めず、最大の額にだけ含めます。",
                        "対象となる額の合計0円～400,000円 × 措置率1 = 0円～400,000円");
        assertThat(tokyo.steps(KyoryokutaiAmount.FOREIGN_SUPPORT, Language.EN))
                .containsExactly(
                        "The smaller of the cost of 400,000 yen and the cap of 1,000,000 yen for each local government = 400,000 yen",
                        "It needs confirmation and counts only for the most that is possible.",
                        "What counts, 0 yen to 400,000 yen in all, × rate 1 = 0 yen to 400,000 yen");
    }
}
