package jp.chiikiryoku.local10000.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import org.junit.jupiter.api.Test;

/** The properties are worth what the random applications reach. */
class ScenariosTest {

    @Test
    void random_applications_reach_every_outcome_text_remedy_and_step() {
        Random random = new Random(1);
        Set<String> reached = new TreeSet<>();
        for (int i = 0; i < 5_000; i++) {
            Assessment assessment = Scenarios.next(random).assess();
            reached.add(assessment.verdict().name());
            for (Finding finding : assessment.findings()) {
                String rule = finding.rule().id();
                reached.add(finding.message().key() + " " + finding.outcome());
                finding.remedies().forEach(remedy -> reached.add(rule + "." + remedy.id()));
            }
            assessment.steps().stream().map(step -> step.message().key()).forEach(reached::add);
        }
        assertThat(reached)
                .contains("ELIGIBLE", "INELIGIBLE", "NEEDS_REVIEW")
                .contains(
                        "L10K-NOVELTY.satisfied SATISFIED",
                        "L10K-NOVELTY.violated VIOLATED",
                        "L10K-NOVELTY.undetermined UNDETERMINED",
                        "L10K-ELIGIBLE-COSTS.satisfied SATISFIED",
                        "L10K-ELIGIBLE-COSTS.violated VIOLATED",
                        "L10K-ELIGIBLE-COSTS.undetermined UNDETERMINED",
                        "L10K-ELIGIBLE-COSTS.take-out-costs",
                        "L10K-PRIVATE-FINANCE-COVERS.satisfied SATISFIED",
                        "L10K-PRIVATE-FINANCE-COVERS.violated VIOLATED",
                        "L10K-PRIVATE-FINANCE-COVERS.undetermined UNDETERMINED",
                        "L10K-PRIVATE-FINANCE-COVERS.lower-public-money",
                        "L10K-PRIVATE-FINANCE-COVERS.raise-finance",
                        "L10K-PRIVATE-FINANCE-COVERS.shift-to-finance",
                        "L10K-CAP.satisfied SATISFIED",
                        "L10K-CAP.violated VIOLATED",
                        "L10K-CAP.violated UNDETERMINED",
                        "L10K-CAP.undetermined UNDETERMINED",
                        "L10K-CAP.undetermined-adding UNDETERMINED",
                        "L10K-CAP.lower-public-money",
                        "L10K-CAP.raise-finance",
                        "L10K-CAP.shift-to-finance",
                        "L10K-UNSECURED.satisfied SATISFIED",
                        "L10K-UNSECURED.not-needed SATISFIED",
                        "L10K-UNSECURED.nothing-to-ask SATISFIED",
                        "L10K-UNSECURED.undetermined UNDETERMINED",
                        "L10K-LENDER.satisfied SATISFIED",
                        "L10K-LENDER.not-needed SATISFIED",
                        "L10K-LENDER.nothing-to-ask SATISFIED",
                        "L10K-LENDER.undetermined UNDETERMINED")
                .contains(
                        "step.tier",
                        "step.tier-of-one",
                        "step.tier-of-one-not-reached",
                        "step.cap",
                        "step.threshold",
                        "step.rate.base",
                        "step.rate.weak-finance",
                        "step.rate.priority",
                        "step.by-reading",
                        "step.readings",
                        "step.needs-review",
                        "step.ineligible");
    }
}
