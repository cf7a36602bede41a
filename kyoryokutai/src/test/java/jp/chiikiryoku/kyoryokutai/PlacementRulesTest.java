package jp.chiikiryoku.kyoryokutai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules that a judgement or a list decides, and how all five make the verdict. */
class PlacementRulesTest {

    private static final String BASE = "/member/baseOfLifeMoved";
    private static final String ACTIVITIES = "/member/activities";

    @ParameterizedTest
    @CsvSource({"MET, SATISFIED", "NOT_MET, VIOLATED", "PENDING, UNDETERMINED"})
    void the_base_of_life_is_what_a_person_judges(String judgement, Outcome outcome) {
        Finding finding =
                Scenario.member().with(BASE, Map.of("judgement", judgement)).finding(KyoryokutaiRule.BASE_OF_LIFE);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.pointer()).hasToString(BASE);
    }

    @Test
    void a_base_of_life_that_nobody_judged_is_open() {
        Finding finding = Scenario.member().without(BASE).finding(KyoryokutaiRule.BASE_OF_LIFE);
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.openQuestions()).extracting(Object::toString).containsExactly(BASE);
        assertThat(finding.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
    }

    @Test
    void tells_of_the_base_of_life() {
        assertThat(Scenario.member().messages(KyoryokutaiRule.BASE_OF_LIFE))
                .containsExactly("生活の拠点を移したと判断されています。", "The base of life is held to have moved.");
        assertThat(Scenario.member().with(BASE, Map.of("judgement", "NOT_MET")).messages(KyoryokutaiRule.BASE_OF_LIFE))
                .containsExactly("生活の拠点を移したとは認められないと判断されています。", "The base of life is held not to have moved.");
        assertThat(Scenario.member().without(BASE).messages(KyoryokutaiRule.BASE_OF_LIFE))
                .containsExactly(
                        "生活の拠点を移したかどうか、まだ判断されていません。", "Nobody has judged yet whether the base of life has moved.");
    }

    @ParameterizedTest
    @EnumSource(Activity.class)
    void each_activity_is_one_for_the_area(Activity activity) {
        Finding finding =
                Scenario.member().with(ACTIVITIES, List.of(activity.name())).finding(KyoryokutaiRule.ACTIVITY);
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.pointer()).hasToString(ACTIVITIES);
    }

    @Test
    void no_activity_is_refused() {
        Finding finding = Scenario.member().with(ACTIVITIES, List.of()).finding(KyoryokutaiRule.ACTIVITY);
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.pointer()).hasToString(ACTIVITIES);
        assertThat(finding.remedies()).isEmpty();
    }

    @Test
    void tells_of_the_activities() {
        List<String> all = Arrays.stream(Activity.values()).map(Activity::name).toList();
        assertThat(Scenario.member().with(ACTIVITIES, all).messages(KyoryokutaiRule.ACTIVITY))
                .containsExactly(
                        "行う地域協力活動は、地域ブランドの開発・販売、地場産品の開発・販売、地域の広報、農林水産業への従事、住民の生活支援、移住の支援、デジタル技術の活用、その他の活動です。",
                        "The activities for the area are: regional brand, local products, promotion of the area, agriculture, forestry or fisheries, support of the life of residents, support of people who move in, digital work, other work.");
        assertThat(Scenario.member().with(ACTIVITIES, List.of()).messages(KyoryokutaiRule.ACTIVITY))
                .containsExactly("地域協力活動が1つも示されていません。", "No activity for the area is named.");
    }

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

    @Test
    void a_member_without_exemption_is_told_to_state_the_origin() {
        Scenario scenario = Scenario.member().without("/member/origin");
        assertThat(scenario.problems()).containsExactly("\"/member/origin\" required");
        assertThat(Kyoryokutai.shipped().memberKind().answer(scenario.json()).problems())
                .first()
                .satisfies(problem -> {
                    assertThat(problem.message(Language.JA)).isEqualTo("移る前の市町村を書いてください。書かなくてよいのは、地域要件の例外にあたる場合だけです。");
                    assertThat(problem.message(Language.EN))
                            .isEqualTo(
                                    "State the municipality of origin. Only a member with an exemption may leave it out.");
                });
    }
}
