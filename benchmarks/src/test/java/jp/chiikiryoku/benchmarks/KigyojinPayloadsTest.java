package jp.chiikiryoku.benchmarks;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.kigyojin.Claim;
import jp.chiikiryoku.kigyojin.Engagement;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.KigyojinRule;
import jp.chiikiryoku.kigyojin.Mode;
import org.junit.jupiter.api.Test;

class KigyojinPayloadsTest {

    private static final Kigyojin SHIPPED = Kigyojin.shipped();
    private static final List<Engagement> ENGAGEMENTS = Engagements.all();
    private static final List<Claim> CLAIMS = AcceptedCosts.all();

    @Test
    void are_all_different_and_the_same_in_every_run() {
        assertThat(ENGAGEMENTS)
                .hasSize(Applications.COUNT)
                .doesNotHaveDuplicates()
                .isEqualTo(Engagements.all());
        assertThat(CLAIMS).hasSize(Applications.COUNT).doesNotHaveDuplicates().isEqualTo(AcceptedCosts.all());
    }

    @Test
    void are_all_well_formed() {
        assertThat(ENGAGEMENTS)
                .allSatisfy(engagement -> assertThat(SHIPPED.check(engagement)).isEmpty());
        assertThat(CLAIMS).allSatisfy(claim -> assertThat(SHIPPED.check(claim)).isEmpty());
    }

    @Test
    void are_the_same_records_as_their_json() {
        assertThat(Json.of(ENGAGEMENTS).stream().map(SHIPPED.engagementKind()::read))
                .containsExactlyElementsOf(ENGAGEMENTS);
        assertThat(Json.of(CLAIMS).stream().map(SHIPPED.claimKind()::read)).containsExactlyElementsOf(CLAIMS);
    }

    @Test
    void have_each_verdict_and_both_modes() {
        assertThat(ENGAGEMENTS).extracting(Engagement::mode).contains(Mode.DISPATCH, Mode.SIDE_JOB);
        assertThat(ENGAGEMENTS.stream().map(SHIPPED::assess).map(Assessment::verdict))
                .contains(Verdict.ELIGIBLE, Verdict.INELIGIBLE, Verdict.NEEDS_REVIEW);
        assertThat(CLAIMS.stream().map(SHIPPED::assess).map(Assessment::verdict))
                .contains(Verdict.ELIGIBLE, Verdict.INELIGIBLE, Verdict.NEEDS_REVIEW);
    }

    @Test
    void have_each_outcome_of_the_rules_that_refuse_and_doubt() {
        assertThat(outcomes(KigyojinRule.MUNICIPALITY)).containsExactly(Outcome.values());
        assertThat(outcomes(KigyojinRule.COMPANY_LOCATION)).containsExactly(Outcome.values());
        assertThat(outcomes(KigyojinRule.EMPLOYMENT)).containsExactly(Outcome.values());
        assertThat(outcomes(KigyojinRule.DUTIES)).containsExactly(Outcome.values());
        assertThat(outcomes(KigyojinRule.PRESENCE)).contains(Outcome.SATISFIED, Outcome.VIOLATED);
        assertThat(outcomes(KigyojinRule.TERM)).contains(Outcome.SATISFIED, Outcome.VIOLATED);
    }

    private static Set<Outcome> outcomes(KigyojinRule rule) {
        return ENGAGEMENTS.stream()
                .map(SHIPPED::assess)
                .map(assessment -> assessment.finding(rule).outcome())
                .collect(toCollection(() -> EnumSet.noneOf(Outcome.class)));
    }
}
