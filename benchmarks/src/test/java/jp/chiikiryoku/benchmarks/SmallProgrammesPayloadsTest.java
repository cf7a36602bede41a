package jp.chiikiryoku.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.kaimono.Kaimono;
import jp.chiikiryoku.kaimono.shoppingcase.ShoppingCase;
import jp.chiikiryoku.miraicollege.MiraiCollege;
import jp.chiikiryoku.miraicollege.proposal.Proposal;
import org.junit.jupiter.api.Test;

class SmallProgrammesPayloadsTest {

    private static final List<Proposal> PROPOSALS = Proposals.all();
    private static final List<ShoppingCase> CASES = ShoppingCases.all();

    @Test
    void are_all_different_and_the_same_in_every_run() {
        assertThat(PROPOSALS)
                .hasSize(Applications.COUNT)
                .doesNotHaveDuplicates()
                .isEqualTo(Proposals.all());
        assertThat(CASES).hasSize(Applications.COUNT).doesNotHaveDuplicates().isEqualTo(ShoppingCases.all());
    }

    @Test
    void are_all_well_formed_and_the_same_records_as_their_json() {
        assertThat(Json.of(PROPOSALS).stream().map(MiraiCollege.proposals()::read))
                .containsExactlyElementsOf(PROPOSALS);
        assertThat(Json.of(CASES).stream().map(Kaimono.shoppingCases()::read)).containsExactlyElementsOf(CASES);
    }

    @Test
    void have_each_verdict() {
        assertThat(PROPOSALS.stream()
                        .map(MiraiCollege.proposals()::assess)
                        .map(assessment -> assessment.verdict())
                        .distinct())
                .containsExactlyInAnyOrder(Verdict.ELIGIBLE, Verdict.NEEDS_REVIEW, Verdict.INELIGIBLE);
        assertThat(CASES.stream()
                        .map(Kaimono.shoppingCases()::assess)
                        .map(assessment -> assessment.verdict())
                        .distinct())
                .containsExactlyInAnyOrder(Verdict.ELIGIBLE, Verdict.NEEDS_REVIEW, Verdict.INELIGIBLE);
    }
}
