package jp.chiikiryoku.benchmarks;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.dxtalent.DxTalent;
import jp.chiikiryoku.dxtalent.accelerator.Candidacy;
import jp.chiikiryoku.dxtalent.application.CallApplication;
import jp.chiikiryoku.dxtalent.claim.DxClaim;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import org.junit.jupiter.api.Test;

class DxTalentPayloadsTest {

    private static final List<Candidacy> CANDIDACIES = Candidacies.all();
    private static final List<CallApplication> APPLICATIONS = CallApplications.all();
    private static final List<DxClaim> CLAIMS = SpecialistCosts.all();

    @Test
    void are_all_different_and_the_same_in_every_run() {
        assertThat(CANDIDACIES)
                .hasSize(Applications.COUNT)
                .doesNotHaveDuplicates()
                .isEqualTo(Candidacies.all());
        assertThat(APPLICATIONS)
                .hasSize(Applications.COUNT)
                .doesNotHaveDuplicates()
                .isEqualTo(CallApplications.all());
        assertThat(CLAIMS).hasSize(Applications.COUNT).doesNotHaveDuplicates().isEqualTo(SpecialistCosts.all());
    }

    @Test
    void are_all_well_formed() {
        assertThat(CANDIDACIES)
                .allSatisfy(candidacy ->
                        assertThat(DxTalent.candidacies().check(candidacy)).isEmpty());
        assertThat(APPLICATIONS)
                .allSatisfy(application ->
                        assertThat(DxTalent.applications().check(application)).isEmpty());
        assertThat(CLAIMS)
                .allSatisfy(claim -> assertThat(DxTalent.claims().check(claim)).isEmpty());
    }

    @Test
    void are_the_same_records_as_their_json() {
        assertThat(Json.of(CANDIDACIES).stream().map(DxTalent.candidacies()::read))
                .containsExactlyElementsOf(CANDIDACIES);
        assertThat(Json.of(APPLICATIONS).stream().map(DxTalent.applications()::read))
                .containsExactlyElementsOf(APPLICATIONS);
        assertThat(Json.of(CLAIMS).stream().map(DxTalent.claims()::read)).containsExactlyElementsOf(CLAIMS);
    }

    @Test
    void have_each_verdict() {
        assertThat(verdicts(CANDIDACIES.stream().map(DxTalent.candidacies()::assess)))
                .containsExactly(Verdict.ELIGIBLE, Verdict.INELIGIBLE, Verdict.NEEDS_REVIEW);
        assertThat(verdicts(APPLICATIONS.stream().map(DxTalent.applications()::assess)))
                .containsExactly(Verdict.ELIGIBLE, Verdict.INELIGIBLE, Verdict.NEEDS_REVIEW);
        assertThat(verdicts(CLAIMS.stream().map(DxTalent.claims()::assess))).containsExactly(Verdict.values());
    }

    @Test
    void have_each_outcome_of_experience_and_of_the_periods_and_both_of_the_deadline() {
        assertThat(outcomes(CANDIDACIES.stream().map(DxTalent.candidacies()::assess), DxTalentRule.EXPERIENCE))
                .containsExactly(Outcome.values());
        assertThat(outcomes(APPLICATIONS.stream().map(DxTalent.applications()::assess), DxTalentRule.SUPPORT_PERIOD))
                .containsExactly(Outcome.values());
        assertThat(outcomes(APPLICATIONS.stream().map(DxTalent.applications()::assess), DxTalentRule.DEADLINE))
                .containsExactlyInAnyOrder(Outcome.SATISFIED, Outcome.VIOLATED);
    }

    private static Set<Verdict> verdicts(Stream<Assessment> assessments) {
        return assessments.map(Assessment::verdict).collect(toCollection(() -> EnumSet.noneOf(Verdict.class)));
    }

    private static Set<Outcome> outcomes(Stream<Assessment> assessments, DxTalentRule rule) {
        return assessments
                .map(assessment -> assessment.finding(rule).outcome())
                .collect(toCollection(() -> EnumSet.noneOf(Outcome.class)));
    }
}
