package jp.chiikiryoku.kigyojin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.report.AssessmentReport.StepLine;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import org.junit.jupiter.api.Test;

class KigyojinClaimStepsTest {

    private static final KigyojinClaim CLAIM = KigyojinClaim.of(
                    Municipality.of("325287"),
                    List.of(
                            Assignment.dispatch(Yen.of(6_000_000)).withProposalCost(Yen.of(1_200_001)),
                            Assignment.sideJob(Yen.of(900_000), Yen.of(1_300_000))
                                    .withProposalCost(Yen.of(5))))
            .withEdition("r6")
            .withPreparationCost(Yen.of(333_333));

    private static List<StepLine> steps(KigyojinClaim claim, Language language) {
        AssessmentReport report =
                (AssessmentReport) Kigyojin.claims().report(Kigyojin.claims().assess(claim), language);
        return report.steps();
    }

    @Test
    void every_amount_can_be_redone_by_hand_in_japanese() {
        assertThat(steps(CLAIM, Language.JA))
                .extracting(line -> line.amount() + " " + line.text())
                .containsExactly(
                        "preparation 経費333,333円と1団体・1年度あたりの上限1,000,000円の小さい方 = 333,333円",
                        "preparation 対象となる額の合計333,333円 × 措置率1/2 = 166,666 1/2円",
                        "preparation 1円未満の端数は、この項目の表示では切り捨てて166,666円とし、合計では切り捨てずに足します。",
                        "acceptance 1人目: 企業派遣型の経費6,000,000円と1人・1年度あたりの上限5,600,000円（期間による按分なし）の小さい方 = 5,600,000円",
                        "acceptance 2人目: 副業型の報償費等900,000円と1人・1年度あたりの上限1,000,000円（期間による按分なし）の小さい方 = 900,000円",
                        "acceptance 2人目: 副業型の旅費1,300,000円と1人・1年度あたりの上限1,000,000円（期間による按分なし）の小さい方 = 1,000,000円",
                        "acceptance 2人目: 副業型の報償費等と旅費を合わせた1,900,000円と、1人・1年度あたりの合計の上限2,000,000円（期間による按分なし）の小さい方 = 1,900,000円",
                        "acceptance 対象となる額の合計7,500,000円 × 措置率1 = 7,500,000円",
                        "proposal 1人目: 経費1,200,001円と1人・1年度あたりの上限1,000,000円（期間による按分なし）の小さい方 = 1,000,000円",
                        "proposal 2人目: 経費5円と1人・1年度あたりの上限1,000,000円（期間による按分なし）の小さい方 = 5円",
                        "proposal 対象となる額の合計1,000,005円 × 措置率1/2 = 500,002 1/2円",
                        "proposal 1円未満の端数は、この項目の表示では切り捨てて500,002円とし、合計では切り捨てずに足します。",
                        "total すべての項目の合計（端数を含む） = 8,166,669円",
                        "total 8,166,669円を1,000円未満四捨五入 = 8,167,000円");
    }

    @Test
    void every_amount_can_be_redone_by_hand_in_english() {
        assertThat(steps(CLAIM, Language.EN))
                .extracting(StepLine::text)
                .containsExactly(
                        "The smaller of the cost of 333,333 yen and the cap of 1,000,000 yen for each municipality"
                                + " and fiscal year = 333,333 yen",
                        "What counts, 333,333 yen in all, × rate 1/2 = 166,666 1/2 yen",
                        "The fraction of a yen is dropped where this item is shown, 166,666 yen,"
                                + " and kept in the total.",
                        "Person 1: the smaller of the cost of the dispatch of 6,000,000 yen and the cap of"
                                + " 5,600,000 yen for each person and fiscal year, not prorated = 5,600,000 yen",
                        "Person 2: the smaller of the remuneration of the side job of 900,000 yen and the cap of"
                                + " 1,000,000 yen for each person and fiscal year, not prorated = 900,000 yen",
                        "Person 2: the smaller of the travel of the side job of 1,300,000 yen and the cap of"
                                + " 1,000,000 yen for each person and fiscal year, not prorated = 1,000,000 yen",
                        "Person 2: the smaller of remuneration and travel together, 1,900,000 yen, and the cap of"
                                + " 2,000,000 yen on both for each person and fiscal year, not prorated = 1,900,000 yen",
                        "What counts, 7,500,000 yen in all, × rate 1 = 7,500,000 yen",
                        "Person 1: the smaller of the cost of 1,200,001 yen and the cap of 1,000,000 yen"
                                + " for each person and fiscal year, not prorated = 1,000,000 yen",
                        "Person 2: the smaller of the cost of 5 yen and the cap of 1,000,000 yen"
                                + " for each person and fiscal year, not prorated = 5 yen",
                        "What counts, 1,000,005 yen in all, × rate 1/2 = 500,002 1/2 yen",
                        "The fraction of a yen is dropped where this item is shown, 500,002 yen,"
                                + " and kept in the total.",
                        "All items together, with fractions = 8,166,669 yen",
                        "8,166,669 yen rounded half up to units of 1,000 yen = 8,167,000 yen");
    }

    // MIC-R6-SUPPLEMENTARY: caps; ORDINANCE-TOKKO: rates and rounding
    @Test
    void every_figure_is_cited() {
        List<StepLine> steps = steps(CLAIM, Language.JA);
        assertThat(steps)
                .filteredOn(line -> line.text().contains("上限"))
                .hasSize(7)
                .allMatch(line ->
                        line.citation() != null && line.citation().source().equals("MIC-R6-SUPPLEMENTARY"));
        assertThat(steps)
                .filteredOn(line -> line.text().contains("措置率") || line.text().contains("四捨五入"))
                .hasSize(4)
                .allMatch(line ->
                        line.citation() != null && line.citation().source().equals("ORDINANCE-TOKKO"));
    }

    @Test
    void what_is_not_claimed_is_told() {
        KigyojinClaim claim = KigyojinClaim.of(
                        Municipality.of("325287"),
                        List.of(Assignment.dispatch(Yen.of(1)).withProposalCost(Yen.ZERO)))
                .withEdition("r6");
        assertThat(steps(claim, Language.JA))
                .extracting(StepLine::text)
                .contains("受入れの期間前に要する経費は計上されていないため、0円です。", "発案・提案した事業に要する経費は計上されていないため、0円です。");
        assertThat(steps(claim.withPreparationCost(Yen.ZERO), Language.EN))
                .extracting(StepLine::text)
                .contains(
                        "The cost before the acceptance is not claimed, so it is 0 yen.",
                        "The cost of the proposed projects is not claimed, so it is 0 yen.");
    }

    @Test
    void a_single_yen_of_a_proposal_is_claimed() {
        KigyojinClaim claim = KigyojinClaim.of(
                        Municipality.of("325287"),
                        List.of(Assignment.dispatch(Yen.of(1)).withProposalCost(Yen.of(1))))
                .withEdition("r6")
                .withPreparationCost(Yen.of(1));
        assertThat(steps(claim, Language.EN))
                .extracting(StepLine::text)
                .noneMatch(text -> text.contains("not claimed"));
    }

    @Test
    void rows_of_zero_yen_leave_no_step() {
        KigyojinClaim claim = KigyojinClaim.of(
                        Municipality.of("325287"),
                        List.of(
                                Assignment.dispatch(Yen.ZERO),
                                Assignment.sideJob(Yen.ZERO, Yen.of(7)),
                                Assignment.sideJob(Yen.ZERO, Yen.ZERO)))
                .withEdition("r6")
                .withPreparationCost(Yen.ZERO);
        assertThat(steps(claim, Language.JA))
                .extracting(StepLine::text)
                .filteredOn(text -> text.contains("人目"))
                .containsExactly(
                        "2人目: 副業型の旅費7円と1人・1年度あたりの上限1,000,000円（期間による按分なし）の小さい方 = 7円",
                        "2人目: 副業型の報償費等と旅費を合わせた7円と、1人・1年度あたりの合計の上限2,000,000円（期間による按分なし）の小さい方" + " = 7円");
        assertThat(Kigyojin.claims().assess(claim).notes())
                .extracting(note -> note.key())
                .containsExactly("note.not-prorated");
    }

    @Test
    void one_cap_for_each_body_and_one_for_each_person_and_year() {
        assertThat(((AssessmentReport)
                                Kigyojin.claims().report(Kigyojin.claims().assess(CLAIM), Language.JA))
                        .notes())
                .containsExactly(
                        "受入れの期間前に要する経費の上限は、企業派遣型と副業型の両方があっても、1団体に1つです" + "（特別交付税に関する省令の表第40号のAは1つです）。",
                        "1人あたりの上限は1年度の額です。年度の途中からの受入れでも期間で按分する定めは資料にないため、按分していません。",
                        "同じ年度に1つのポストを2人が引き継いだ場合は、2人分の上限で計算します。");
    }
}
