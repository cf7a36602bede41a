package jp.chiikiryoku.kyoryokutai.placement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.placement.Activity;
import jp.chiikiryoku.kyoryokutai.scenario.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** MIC-R6-SUPPLEMENTARY: 地域協力活動. */
class ActivityRuleTest {

    private static final ActivityRule RULE = new ActivityRule(Placements.R6);
    private static final String ACTIVITIES = "/member/activities";

    private static Finding of(Activity... activities) {
        return RULE.check(Placements.checked(Placements.member().activities(List.of(activities))));
    }

    @Test
    void is_the_rule_of_the_activities() {
        assertThat(RULE.rule()).isSameAs(KyoryokutaiRule.ACTIVITY);
    }

    @ParameterizedTest
    @EnumSource(Activity.class)
    void each_activity_is_one_for_the_area(Activity activity) {
        Finding finding = of(activity);
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.message().key()).isEqualTo("KYR-ACTIVITY.satisfied");
        assertThat(finding.facts().asMap()).isEqualTo(Map.of("activities", List.of(activity)));
        assertThat(finding.pointer()).hasToString(ACTIVITIES);
        assertThat(finding.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
    }

    @Test
    void no_activity_is_refused() {
        Finding finding = of();
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.message().key()).isEqualTo("KYR-ACTIVITY.violated");
        assertThat(finding.facts().asMap()).isEmpty();
        assertThat(finding.pointer()).hasToString(ACTIVITIES);
        assertThat(finding.remedies()).isEmpty();
    }

    @Test
    void tells_of_the_activities() {
        assertThat(Told.by(of(Activity.values())))
                .containsExactly(
                        "行う地域協力活動は、地域ブランドの開発・販売、地場産品の開発・販売、地域の広報、農林水産業への従事、住民の生活支援、移住の支援、デジタル技術の活用、その他の活動です。",
                        "The activities for the area are: regional brand, local products, promotion of the area, agriculture, forestry or fisheries, support of the life of residents, support of people who move in, digital work, other work.");
        assertThat(Told.by(of())).containsExactly("地域協力活動が1つも示されていません。", "No activity for the area is named.");
    }
}
