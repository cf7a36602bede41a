package jp.chiikiryoku.kigyojin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KigyojinClaimTest {

    private static final Municipality OUTSIDE = Municipality.of("325287");
    private static final Municipality INSIDE = Municipality.of("215015");

    private static KigyojinClaim claim(Municipality municipality, Assignment... assignments) {
        return KigyojinClaim.of(municipality, List.of(assignments)).withEdition("r6");
    }

    private static KigyojinClaim claim(Assignment... assignments) {
        return claim(OUTSIDE, assignments);
    }

    private static Assignment dispatch(long cost) {
        return Assignment.dispatch(Yen.of(cost));
    }

    private static Assignment sideJob(long remuneration, long travel) {
        return Assignment.sideJob(Yen.of(remuneration), Yen.of(travel));
    }

    private static List<YenRange> amounts(KigyojinClaim claim) {
        Assessment assessment = Kigyojin.claims().assess(claim);
        List<YenRange> amounts = new ArrayList<>();
        for (KigyojinAmount key : KigyojinAmount.values()) {
            amounts.add(assessment.amount(key));
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

    private static List<YenRange> atMost(long... yen) {
        return exactly(yen).stream().map(range -> YenRange.upTo(range.atMost())).toList();
    }

    // A 800,000, one dispatched B 5,000,000, C 600,000 → 5,700,000
    @Test
    void one_dispatched_person() {
        KigyojinClaim claim =
                claim(dispatch(5_000_000).withProposalCost(Yen.of(600_000))).withPreparationCost(Yen.of(800_000));
        assertThat(amounts(claim)).isEqualTo(exactly(400_000, 5_000_000, 300_000, 5_700_000));
    }

    // A 1,500,000, B 7,200,000, C 2,400,000 → 6,600,000
    @Test
    void every_cap_is_reached() {
        KigyojinClaim claim =
                claim(dispatch(7_200_000).withProposalCost(Yen.of(2_400_000))).withPreparationCost(Yen.of(1_500_000));
        assertThat(amounts(claim)).isEqualTo(exactly(500_000, 5_600_000, 500_000, 6_600_000));
    }

    // A 333,333, B 3,333,333 → exact 3,499,999.5 → 3,500,000
    @Test
    void the_total_is_rounded_once() {
        KigyojinClaim claim = claim(dispatch(3_333_333)).withPreparationCost(Yen.of(333_333));
        assertThat(amounts(claim)).isEqualTo(exactly(166_666, 3_333_333, 0, 3_500_000));
    }

    // Two dispatched 6,000,000 and 4,000,000 → 9,600,000: MINISTRY 上限560万円/人
    @Test
    void the_cap_of_a_dispatch_is_for_each_person() {
        assertThat(amounts(claim(dispatch(6_000_000), dispatch(4_000_000))))
                .isEqualTo(exactly(0, 9_600_000, 0, 9_600_000));
    }

    // SIDE_JOB 900,000 + 1,300,000 → 1,900,000: MINISTRY 報償費等 上限100万円/人, 旅費 上限100万円/人
    @Test
    void a_side_job_has_two_caps_beside_each_other() {
        assertThat(amounts(claim(sideJob(900_000, 1_300_000)))).isEqualTo(exactly(0, 1_900_000, 0, 1_900_000));
        assertThat(amounts(claim(sideJob(1_300_000, 900_000)))).isEqualTo(exactly(0, 1_900_000, 0, 1_900_000));
    }

    // ORDINANCE-TOKKO 表第40号: B ≤ 2,000,000 (副業型)
    @Test
    void a_side_job_reaches_two_million_yen_at_most() {
        assertThat(amounts(claim(sideJob(9_000_000, 9_000_000)))).isEqualTo(exactly(0, 2_000_000, 0, 2_000_000));
    }

    // MINISTRY 発案･提案した事業に要する経費（上限100万円/人）
    @Test
    void the_cap_of_a_proposal_is_for_each_person() {
        Assignment first = dispatch(0).withProposalCost(Yen.of(1_200_000));
        Assignment second = sideJob(0, 0).withProposalCost(Yen.of(1_000_001));
        assertThat(amounts(claim(first, second, first))).isEqualTo(exactly(0, 0, 1_500_000, 1_500_000));
    }

    // MINISTRY 受入れの期間前に要する経費（上限100万円/団体）
    @Test
    void the_cap_of_the_preparation_is_for_the_municipality() {
        KigyojinClaim claim = claim(dispatch(0), dispatch(0)).withPreparationCost(Yen.of(2_000_000));
        assertThat(amounts(claim)).isEqualTo(exactly(500_000, 0, 0, 500_000));
    }

    @ParameterizedTest
    @CsvSource({"499, 0", "500, 1000", "1499, 1000", "1500, 2000", "999999, 1000000"})
    void the_total_is_in_thousand_yen_half_up(long cost, long total) {
        assertThat(amounts(claim(dispatch(cost)))).isEqualTo(exactly(0, cost, 0, total));
    }

    // 0.5 + 499 + 0.5 = 500
    @Test
    void halves_meet_before_the_rounding() {
        KigyojinClaim claim = claim(dispatch(499).withProposalCost(Yen.of(1))).withPreparationCost(Yen.of(1));
        assertThat(amounts(claim)).isEqualTo(exactly(0, 499, 0, 1_000));
    }

    @Test
    void what_is_absent_is_not_claimed() {
        assertThat(amounts(claim(dispatch(0)))).isEqualTo(exactly(0, 0, 0, 0));
        assertThat(Kigyojin.claims().assess(claim(dispatch(0))).verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void an_undetermined_claimant_leaves_every_amount_open() {
        KigyojinClaim claim =
                claim(INSIDE, dispatch(5_000_000).withProposalCost(Yen.of(1))).withPreparationCost(Yen.of(333_333));
        assertThat(amounts(claim)).isEqualTo(atMost(166_666, 5_000_000, 0, 5_167_000));
        assertThat(Kigyojin.claims().assess(claim).verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
    }

    @Test
    void a_refused_claimant_has_nothing() {
        KigyojinClaim claim =
                claim(Municipality.of("131016"), dispatch(5_000_000)).withPreparationCost(Yen.of(333_333));
        assertThat(amounts(claim)).isEqualTo(exactly(0, 0, 0, 0));
        assertThat(Kigyojin.claims().assess(claim).verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void the_claimant_is_asked_as_the_receiver_of_an_engagement() {
        Answers answers = Answers.of(KigyojinRule.MUNICIPALITY);
        PayloadDocument claim =
                Documents.claim().with("/municipality", new Municipality("215015", null, null, true, null));
        answers.expect(claim, Outcome.SATISFIED, "/municipality/code");
        answers.expect(
                claim.with("/municipality", new Municipality("215015", null, null, false, false)),
                Outcome.UNDETERMINED,
                "/municipality/disadvantagedArea");
    }
}
