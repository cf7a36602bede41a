package jp.chiikiryoku.miraicollege.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.miraicollege.OneEdition;
import jp.chiikiryoku.miraicollege.OwnEdition;
import jp.chiikiryoku.miraicollege.Proposals;
import org.junit.jupiter.api.Test;

class PortfolioTallyTest {

    private static final String R6 = "r6-supplementary";
    private static final PortfolioTally EMPTY = OneEdition.SHIPPED.portfolios().tally();

    private static PortfolioTally tally(List<Assessment> assessments) {
        PortfolioTally tally = EMPTY;
        for (Assessment assessment : assessments) {
            tally = tally.plus(assessment);
        }
        return tally;
    }

    private static YenRange range(long yen, long atMost) {
        return YenRange.of(Yen.of(yen), Yen.of(atMost));
    }

    @Test
    void nothing_is_the_sum_of_no_proposals() {
        assertThat(EMPTY).isEqualTo(new PortfolioTally(R6, 0, 0, 0, YenRange.ZERO));
        assertThat(PortfolioTally.empty(R6)).isEqualTo(EMPTY);
    }

    @Test
    void an_eligible_proposal_counts_for_certain() {
        assertThat(EMPTY.plus(Proposals.eligible(10_000_000)))
                .isEqualTo(new PortfolioTally(R6, 1, 0, 0, range(10_000_000, 10_000_000)));
    }

    @Test
    void a_proposal_under_review_counts_possibly() {
        assertThat(EMPTY.plus(Proposals.open(8_000_000)))
                .isEqualTo(new PortfolioTally(R6, 0, 1, 0, range(0, 8_000_000)));
    }

    @Test
    void an_ineligible_proposal_does_not_count() {
        assertThat(EMPTY.plus(Proposals.refused(8_000_000))).isEqualTo(new PortfolioTally(R6, 0, 0, 1, YenRange.ZERO));
        assertThat(EMPTY.plus(Proposals.eligible(10_000_001)))
                .isEqualTo(new PortfolioTally(R6, 0, 0, 1, YenRange.ZERO));
    }

    // 10,000,000 yen eligible and 8,000,000 yen under review
    @Test
    void proposals_of_every_verdict_add_up() {
        PortfolioTally mixed =
                tally(List.of(Proposals.refused(9_000_000), Proposals.open(8_000_000), Proposals.eligible(10_000_000)));
        assertThat(mixed).isEqualTo(new PortfolioTally(R6, 1, 1, 1, range(10_000_000, 18_000_000)));
        assertThat(mixed.fees()).hasToString("10,000,000円～18,000,000円");
        assertThat(mixed.plus(Proposals.eligible(1)))
                .isEqualTo(new PortfolioTally(R6, 2, 1, 1, range(10_000_001, 18_000_001)));
        assertThat(mixed.plus(Proposals.open(1)))
                .isEqualTo(new PortfolioTally(R6, 1, 2, 1, range(10_000_000, 18_000_001)));
        assertThat(mixed.plus(Proposals.refused(1)))
                .isEqualTo(new PortfolioTally(R6, 1, 1, 2, range(10_000_000, 18_000_000)));
    }

    @Test
    void two_tallies_together_are_all_their_proposals_one_by_one() {
        List<Assessment> some = List.of(Proposals.eligible(7), Proposals.open(11), Proposals.refused(13));
        List<Assessment> others =
                List.of(Proposals.open(17), Proposals.open(19), Proposals.eligible(23), Proposals.refused(29));
        PortfolioTally together = tally(some).plus(tally(others));
        assertThat(together).isEqualTo(tally(Proposals.together(some, others)));
        assertThat(together).isEqualTo(new PortfolioTally(R6, 2, 3, 2, range(30, 77)));
        assertThat(tally(some).plus(EMPTY)).isEqualTo(tally(some));
        assertThat(EMPTY.plus(tally(some))).isEqualTo(tally(some));
    }

    @Test
    void an_assessment_of_another_kind_is_refused() {
        Assessment proposal = Proposals.eligible(1);
        Assessment other = new Assessment(
                "kaimono",
                proposal.edition(),
                proposal.verdict(),
                proposal.amounts(),
                proposal.requirement(),
                proposal.findings(),
                proposal.steps(),
                proposal.openQuestions(),
                proposal.openParameters(),
                proposal.notes());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.plus(other))
                .withMessage("The kind (kaimono) must be mirai-college.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneEdition.SHIPPED.portfolios().assess(List.of(proposal, other)));
    }

    @Test
    void a_verdict_that_no_proposal_can_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.plus(judged(Proposals.eligible(1), Verdict.PARTLY_ELIGIBLE)))
                .withMessage("The verdict (PARTLY_ELIGIBLE) must be one of a proposal.");
    }

    @Test
    void an_ineligible_proposal_does_not_count_whatever_amount_it_carries() {
        assertThat(EMPTY.plus(judged(Proposals.eligible(1), Verdict.INELIGIBLE)).fees())
                .isEqualTo(YenRange.ZERO);
    }

    private static Assessment judged(Assessment proposal, Verdict verdict) {
        return new Assessment(
                proposal.kind(),
                proposal.edition(),
                verdict,
                proposal.amounts(),
                proposal.requirement(),
                proposal.findings(),
                proposal.steps(),
                proposal.openQuestions(),
                proposal.openParameters(),
                proposal.notes());
    }

    @Test
    void an_assessment_under_another_edition_is_refused() throws Exception {
        OneEdition own = OwnEdition.of2030("own").edition();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.plus(Proposals.eligible(own, 1)))
                .withMessage("The edition (own) must be r6-supplementary.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.plus(own.portfolios().tally()))
                .withMessage("The edition (own) must be r6-supplementary.");
    }

    @Test
    void all_parts_are_there_and_none_is_negative() {
        assertThatNullPointerException()
                .isThrownBy(() -> new PortfolioTally(null, 0, 0, 0, YenRange.ZERO))
                .withMessage("edition");
        assertThatNullPointerException()
                .isThrownBy(() -> new PortfolioTally(R6, 0, 0, 0, null))
                .withMessage("fees");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortfolioTally(R6, -1, 0, 0, YenRange.ZERO))
                .withMessage("The numbers (-1, 0, 0) of proposals must be 0 or more.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortfolioTally(R6, 0, -1, 0, YenRange.ZERO))
                .withMessage("The numbers (0, -1, 0) of proposals must be 0 or more.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortfolioTally(R6, 0, 0, -1, YenRange.ZERO))
                .withMessage("The numbers (0, 0, -1) of proposals must be 0 or more.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortfolioTally(R6, 0, 0, 0, range(-1, 0)))
                .withMessage("The fees (-1円～0円) must be 0 yen or more.");
    }

    @Test
    void a_sum_beyond_64_bits_is_an_error_and_no_wrong_number() {
        PortfolioTally eligible = new PortfolioTally(R6, Long.MAX_VALUE, 0, 0, YenRange.ZERO);
        PortfolioTally open = new PortfolioTally(R6, 0, Long.MAX_VALUE, 0, YenRange.ZERO);
        PortfolioTally refused = new PortfolioTally(R6, 0, 0, Long.MAX_VALUE, YenRange.ZERO);
        PortfolioTally dear = new PortfolioTally(R6, 1, 0, 0, range(0, Long.MAX_VALUE));
        overflows(() -> eligible.plus(Proposals.eligible(1)));
        overflows(() -> open.plus(Proposals.open(1)));
        overflows(() -> refused.plus(Proposals.refused(1)));
        overflows(() -> dear.plus(Proposals.open(1)));
        overflows(() -> eligible.plus(eligible));
        overflows(() -> OneEdition.SHIPPED.portfolios().assess(eligible.plus(Proposals.open(1))));
        overflows(() -> OneEdition.SHIPPED.portfolios().assess(dear));
    }

    private static void overflows(Runnable sum) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(sum::run);
    }
}
