package jp.chiikiryoku.dxtalent.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.report.AssessmentReport.StepLine;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.dxtalent.DxTalent;
import jp.chiikiryoku.dxtalent.Shipped;
import jp.chiikiryoku.dxtalent.edition.OwnBurdenExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ORDINANCE-TOKKO 附則第6条第10項、附則第7条第11項: 0.7 × (Σ min(cost, 2,000万円) + min(募集, 100万円)) + 0.7 × 育成. */
class DxClaimTest {

    private static final DxClaim WORKED = claim(
                    specialist(24_000_000, Judgement.MET), specialist(12_000_000, Judgement.MET))
            .withRecruitment(Yen.of(1_500_000))
            .withTraining(Training.of(Yen.of(3_000_000)).withCoreStaff(Criterion.of(Judgement.MET)));

    private static DxClaim claim(Specialist... specialists) {
        return DxClaim.of(Body.of("350001"), List.of(specialists)).withEdition("r5-r7");
    }

    private static Specialist specialist(long cost, Judgement judgement) {
        return Specialist.of(Yen.of(cost)).withMunicipalSupport(Criterion.of(judgement));
    }

    private static Training training(long cost, Judgement judgement) {
        return Training.of(Yen.of(cost)).withCoreStaff(Criterion.of(judgement));
    }

    private static Assessment assess(DxClaim claim) {
        return DxTalent.claims().assess(claim);
    }

    private static List<YenRange> amounts(DxClaim claim) {
        List<YenRange> amounts = new ArrayList<>();
        for (DxTalentAmount key : DxTalentAmount.values()) {
            amounts.add(assess(claim).amount(key));
        }
        return amounts;
    }

    private static List<YenRange> exactly(long... yen) {
        List<YenRange> ranges = new ArrayList<>();
        for (long each : yen) {
            ranges.add(YenRange.exactly(Yen.of(each)));
        }
        return ranges;
    }

    private static List<String> steps(DxClaim claim, Language language) {
        return ((AssessmentReport) DxTalent.claims().report(assess(claim), language))
                .steps().stream().map(StepLine::text).toList();
    }

    // 24M and 12M, recruiting 1.5M, training 3M → 25,200,000
    @Test
    void the_worked_value() {
        assertThat(amounts(WORKED)).isEqualTo(exactly(22_400_000, 700_000, 2_100_000, 25_200_000));
        assertThat(assess(WORKED).verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void the_worked_value_can_be_redone_by_hand_in_japanese() {
        assertThat(steps(WORKED, Language.JA))
                .containsExactly(
                        "1人目: 団体が負担する経費24,000,000円と1人あたりの年度の上限20,000,000円の小さい方 = 20,000,000円",
                        "2人目: 団体が負担する経費12,000,000円と1人あたりの年度の上限20,000,000円の小さい方 = 12,000,000円",
                        "対象となる額の合計32,000,000円 × 措置率7/10 = 22,400,000円",
                        "団体が負担する募集の経費1,500,000円と上限1,000,000円の小さい方 = 1,000,000円",
                        "対象となる額の合計1,000,000円 × 措置率7/10 = 700,000円",
                        "団体が負担する育成の経費3,000,000円（上限を示した資料はありません）",
                        "対象となる額の合計3,000,000円 × 措置率7/10 = 2,100,000円",
                        "すべての項目の合計（端数を含む） = 25,200,000円",
                        "25,200,000円を1,000円未満四捨五入 = 25,200,000円");
    }

    @Test
    void the_worked_value_can_be_redone_by_hand_in_english() {
        assertThat(steps(WORKED, Language.EN))
                .containsExactly(
                        "Specialist 1: the smaller of the net cost of 24,000,000 yen and the cap of 20,000,000 yen"
                                + " a year = 20,000,000 yen",
                        "Specialist 2: the smaller of the net cost of 12,000,000 yen and the cap of 20,000,000 yen"
                                + " a year = 12,000,000 yen",
                        "What counts, 32,000,000 yen in all, × rate 7/10 = 22,400,000 yen",
                        "The smaller of the net cost of recruiting of 1,500,000 yen and the cap of 1,000,000 yen"
                                + " = 1,000,000 yen",
                        "What counts, 1,000,000 yen in all, × rate 7/10 = 700,000 yen",
                        "Net cost of training of 3,000,000 yen (no source knows a cap)",
                        "What counts, 3,000,000 yen in all, × rate 7/10 = 2,100,000 yen",
                        "All items together, with fractions = 25,200,000 yen",
                        "25,200,000 yen rounded half up to units of 1,000 yen = 25,200,000 yen");
    }

    @ParameterizedTest
    @CsvSource({
        "19999999, 13999999, 14000000",
        "20000000, 14000000, 14000000",
        "20000001, 14000000, 14000000",
        "0, 0, 0"
    })
    void a_specialist_counts_up_to_twenty_million(long cost, long specialists, long total) {
        assertThat(amounts(claim(specialist(cost, Judgement.MET)))).isEqualTo(exactly(specialists, 0, 0, total));
    }

    @ParameterizedTest
    @CsvSource({"999999, 699999, 700000", "1000000, 700000, 700000", "1000001, 700000, 700000", "0, 0, 0"})
    void recruitment_counts_up_to_one_million(long cost, long recruitment, long total) {
        assertThat(amounts(claim().withRecruitment(Yen.of(cost)))).isEqualTo(exactly(0, recruitment, 0, total));
    }

    @Test
    void training_has_no_cap() {
        assertThat(amounts(claim().withTraining(training(1_000_000_000, Judgement.MET))))
                .isEqualTo(exactly(0, 0, 700_000_000, 700_000_000));
    }

    // 500.5, 499.8 and 3,500
    @ParameterizedTest
    @CsvSource({"715, 1000", "714, 0", "5000, 4000", "4999, 3000"})
    void the_total_is_rounded_half_up_to_the_thousand(long cost, long total) {
        assertThat(assess(claim().withTraining(training(cost, Judgement.MET))).amount(DxTalentAmount.TOTAL))
                .isEqualTo(YenRange.exactly(Yen.of(total)));
    }

    @Test
    void a_refused_specialist_is_left_out_and_an_open_one_counts_at_most() {
        DxClaim claim = claim(
                specialist(10_000_000, Judgement.MET),
                specialist(8_000_000, Judgement.PENDING),
                specialist(9_000_000, Judgement.NOT_MET));
        YenRange range = YenRange.of(Yen.of(7_000_000), Yen.of(12_600_000));
        assertThat(amounts(claim)).containsExactly(range, YenRange.ZERO, YenRange.ZERO, range);
        assertThat(assess(claim).verdict()).isEqualTo(Verdict.PARTLY_ELIGIBLE);
        assertThat(steps(claim, Language.JA)).contains("2件目は確認が必要なため、確実な額には含めず、最大の額にだけ含めます。", "3件目は要件を満たさないため、算入しません。");
    }

    @Test
    void training_that_is_not_judged_counts_at_most_and_a_refused_one_not_at_all() {
        DxClaim open = claim().withTraining(Training.of(Yen.of(1_000_000)));
        assertThat(assess(open).amount(DxTalentAmount.TRAINING)).isEqualTo(YenRange.upTo(Yen.of(700_000)));
        assertThat(assess(open).verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(steps(open, Language.EN))
                .contains("It needs confirmation and counts only for the most that is possible.");
        DxClaim refused =
                claim(specialist(10_000_000, Judgement.MET)).withTraining(training(1_000_000, Judgement.NOT_MET));
        assertThat(amounts(refused)).isEqualTo(exactly(7_000_000, 0, 0, 7_000_000));
        assertThat(assess(refused).verdict()).isEqualTo(Verdict.PARTLY_ELIGIBLE);
    }

    // OITA-DX: 7/10 of the difference between a commission of 1,000,000 yen and a grant of 400,000 yen
    @Test
    void a_cost_is_what_the_body_bears_itself() {
        OwnBurdenExample example = Shipped.CLAIM.ownBurdenExamples().get(0);
        assertThat(example.citation().source()).isEqualTo("OITA-DX");
        assertThat(example.citation().authority()).isEqualTo(Authority.PREFECTURE);
        assertThat(example.expenditure()).isEqualTo(Yen.of(1_000_000));
        assertThat(example.specificRevenue()).isEqualTo(Yen.of(400_000));
        assertThat(example.allocation()).isEqualTo(Yen.of(420_000));
        Yen cost = example.expenditure().minus(example.specificRevenue());
        assertThat(amounts(claim(specialist(cost.value(), Judgement.MET)))).isEqualTo(exactly(420_000, 0, 0, 420_000));
    }

    @Test
    void an_entry_of_zero_yen_states_nothing() {
        DxClaim zero = claim(
                        specialist(0, Judgement.NOT_MET), specialist(8_000_000, Judgement.MET), Specialist.of(Yen.ZERO))
                .withRecruitment(Yen.ZERO)
                .withTraining(Training.of(Yen.ZERO));
        assertThat(amounts(zero)).isEqualTo(exactly(5_600_000, 0, 0, 5_600_000));
        assertThat(assess(zero).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(assess(zero).openQuestions()).isEmpty();
        assertThat(steps(zero, Language.JA)).noneMatch(step -> step.startsWith("1人目") || step.startsWith("3人目"));
        assertThat(amounts(claim(Specialist.of(Yen.ZERO)))).isEqualTo(exactly(0, 0, 0, 0));
        assertThat(steps(claim(Specialist.of(Yen.ZERO)), Language.JA)).isEqualTo(steps(claim(), Language.JA));
    }

    @Test
    void a_special_ward_receives_nothing() {
        DxClaim ward = DxClaim.of(Body.of("131016"), List.of(specialist(10_000_000, Judgement.MET)))
                .withEdition("r5-r7");
        assertThat(amounts(ward)).isEqualTo(exactly(0, 0, 0, 0));
        assertThat(assess(ward).verdict()).isEqualTo(Verdict.INELIGIBLE);
    }
}
