package jp.chiikiryoku.kyoryokutai.placement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** How the five rules of a placement make the verdict. */
class PlacementEvaluatorTest {

    private static final String ACTIVITIES = "/member/activities";

    @Test
    void all_five_rules_must_be_satisfied() {
        Scenario open = Scenario.member().without("/member/residenceMovedOn");
        assertThat(Scenario.member().assess().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(open.assess().verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(open.with(ACTIVITIES, List.of()).assess().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(Scenario.member().assess().findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("KYR-AREA", "KYR-RESIDENCE-MOVED", "KYR-BASE-OF-LIFE", "KYR-TERM", "KYR-ACTIVITY");
        assertThat(Scenario.member().assess().amounts()).isEmpty();
    }
}
