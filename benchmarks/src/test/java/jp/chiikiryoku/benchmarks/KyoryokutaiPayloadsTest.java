package jp.chiikiryoku.benchmarks;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiClaim;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.placement.Placement;
import org.junit.jupiter.api.Test;

class KyoryokutaiPayloadsTest {

    private static final List<Placement> PLACEMENTS = Placements.all();
    private static final List<KyoryokutaiClaim> CLAIMS = Claims.all();

    @Test
    void are_all_different_and_the_same_in_every_run() {
        assertThat(PLACEMENTS)
                .hasSize(Applications.COUNT)
                .doesNotHaveDuplicates()
                .isEqualTo(Placements.all());
        assertThat(CLAIMS).hasSize(Applications.COUNT).doesNotHaveDuplicates().isEqualTo(Claims.all());
    }

    @Test
    void are_all_well_formed() {
        assertThat(PLACEMENTS)
                .allSatisfy(placement ->
                        assertThat(Kyoryokutai.placements().check(placement)).isEmpty());
        assertThat(CLAIMS)
                .allSatisfy(
                        claim -> assertThat(Kyoryokutai.claims().check(claim)).isEmpty());
    }

    @Test
    void are_the_same_records_as_their_json() {
        assertThat(Json.of(PLACEMENTS).stream().map(Kyoryokutai.placements()::read))
                .containsExactlyElementsOf(PLACEMENTS);
        assertThat(Json.of(CLAIMS).stream().map(Kyoryokutai.claims()::read)).containsExactlyElementsOf(CLAIMS);
    }

    @Test
    void have_each_verdict() {
        assertThat(assessedPlacements())
                .extracting(Assessment::verdict)
                .contains(Verdict.ELIGIBLE, Verdict.INELIGIBLE, Verdict.NEEDS_REVIEW);
        assertThat(assessedClaims())
                .extracting(Assessment::verdict)
                .contains(Verdict.ELIGIBLE, Verdict.PARTLY_ELIGIBLE, Verdict.NEEDS_REVIEW);
    }

    @Test
    void have_each_outcome_of_the_rules_that_refuse_and_doubt() {
        assertThat(outcomes(assessedPlacements(), KyoryokutaiRule.AREA)).containsExactly(Outcome.values());
        assertThat(outcomes(assessedPlacements(), KyoryokutaiRule.RESIDENCE_MOVED))
                .containsExactly(Outcome.values());
        assertThat(outcomes(assessedClaims(), KyoryokutaiRule.START_UP_WINDOW)).containsExactly(Outcome.values());
        assertThat(outcomes(assessedClaims(), KyoryokutaiRule.VACANT_HOUSE)).containsExactly(Outcome.values());
        assertThat(outcomes(assessedClaims(), KyoryokutaiRule.FOREIGN_PREFECTURAL))
                .contains(Outcome.SATISFIED, Outcome.VIOLATED);
        assertThat(outcomes(assessedClaims(), KyoryokutaiRule.SUPPORT_MUNICIPAL))
                .containsExactly(Outcome.SATISFIED, Outcome.VIOLATED);
    }

    private static List<Assessment> assessedPlacements() {
        return PLACEMENTS.stream().map(Kyoryokutai.placements()::assess).toList();
    }

    private static List<Assessment> assessedClaims() {
        return CLAIMS.stream().map(Kyoryokutai.claims()::assess).toList();
    }

    private static Set<Outcome> outcomes(List<Assessment> assessments, KyoryokutaiRule rule) {
        return assessments.stream()
                .map(assessment -> assessment.finding(rule).outcome())
                .collect(toCollection(() -> EnumSet.noneOf(Outcome.class)));
    }
}
