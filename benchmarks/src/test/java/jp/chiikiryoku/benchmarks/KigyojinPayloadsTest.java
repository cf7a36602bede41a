package jp.chiikiryoku.benchmarks;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.claim.KigyojinClaim;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.Engagement;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import org.junit.jupiter.api.Test;

class KigyojinPayloadsTest {

    private static final List<Engagement> ENGAGEMENTS = Engagements.all();
    private static final List<KigyojinClaim> CLAIMS = AcceptedCosts.all();

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
                .allSatisfy(engagement ->
                        assertThat(Kigyojin.engagements().check(engagement)).isEmpty());
        assertThat(CLAIMS)
                .allSatisfy(claim -> assertThat(Kigyojin.claims().check(claim)).isEmpty());
    }

    @Test
    void are_the_same_records_as_their_json() {
        assertThat(Json.of(ENGAGEMENTS).stream().map(Kigyojin.engagements()::read))
                .containsExactlyElementsOf(ENGAGEMENTS);
        assertThat(Json.of(CLAIMS).stream().map(Kigyojin.claims()::read)).containsExactlyElementsOf(CLAIMS);
    }

    @Test
    void have_each_verdict_and_both_modes() {
        assertThat(ENGAGEMENTS).extracting(Engagement::mode).contains(Mode.DISPATCH, Mode.SIDE_JOB);
        assertThat(ENGAGEMENTS.stream().map(Kigyojin.engagements()::assess).map(Assessment::verdict))
                .contains(Verdict.ELIGIBLE, Verdict.INELIGIBLE, Verdict.NEEDS_REVIEW);
        assertThat(CLAIMS.stream().map(Kigyojin.claims()::assess).map(Assessment::verdict))
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
                .map(Kigyojin.engagements()::assess)
                .map(assessment -> assessment.finding(rule).outcome())
                .collect(toCollection(() -> EnumSet.noneOf(Outcome.class)));
    }
}
