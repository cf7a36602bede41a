package jp.chiikiryoku.miraicollege;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartnerRuleTest {

    private static final Answers ANSWERS = Answers.of(MiraiCollegeRule.PARTNER);
    private static final String TYPE = "/partner/type";

    private static PayloadDocument of(PartnerType type) {
        return Documents.proposal().with(TYPE, type);
    }

    // MIC-R6-SUPPLEMENTARY: 大学等高等教育機関
    @ParameterizedTest
    @EnumSource(value = PartnerType.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void an_institution_of_higher_education_is_a_partner(PartnerType type) {
        ANSWERS.expect(of(type), Outcome.SATISFIED, TYPE);
    }

    @Test
    void another_institution_is_for_a_person_to_decide() {
        ANSWERS.expect(of(PartnerType.OTHER), Outcome.UNDETERMINED, TYPE);
    }

    @Test
    void rests_on_the_ministry_and_carries_the_type_alone() {
        Finding finding = of(PartnerType.JUNIOR_COLLEGE).finding(MiraiCollegeRule.PARTNER);
        assertThat(finding.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(finding.citation().place()).contains("大学等高等教育機関");
        assertThat(finding.facts().asMap()).containsOnlyKeys("type").containsValue(PartnerType.JUNIOR_COLLEGE);
    }

    @Test
    void says_what_the_partner_is() {
        ANSWERS.says(of(PartnerType.UNIVERSITY), "連携する相手は、大学です。", "The partner is a university.");
        ANSWERS.says(of(PartnerType.GRADUATE_SCHOOL), "連携する相手は、大学院です。", "The partner is a graduate school.");
        ANSWERS.says(of(PartnerType.JUNIOR_COLLEGE), "連携する相手は、短期大学です。", "The partner is a junior college.");
        ANSWERS.says(
                of(PartnerType.COLLEGE_OF_TECHNOLOGY), "連携する相手は、高等専門学校です。", "The partner is a college of technology.");
        ANSWERS.says(
                of(PartnerType.OTHER),
                "連携する相手は、大学・大学院・短期大学・高等専門学校のいずれでもありません。大学等高等教育機関にあたるかどうか、確認が必要です。",
                "The partner is not a university, graduate school, junior college or college of technology."
                        + " Whether it is an institution of higher education needs confirmation.");
    }
}
