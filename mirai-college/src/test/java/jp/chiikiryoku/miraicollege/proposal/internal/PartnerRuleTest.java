package jp.chiikiryoku.miraicollege.proposal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.miraicollege.Findings;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;
import jp.chiikiryoku.miraicollege.proposal.PartnerType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartnerRuleTest {

    private static final PartnerRule RULE = new PartnerRule(CheckedProposals.R6);
    private static final String TYPE = "/partner/type";

    private static Finding of(PartnerType type) {
        return RULE.check(CheckedProposals.withPartner(type));
    }

    @Test
    void is_the_rule_of_its_id() {
        assertThat(RULE.rule()).isEqualTo(MiraiCollegeRule.PARTNER);
    }

    // MIC-R6-SUPPLEMENTARY: 大学等高等教育機関
    @ParameterizedTest
    @EnumSource(value = PartnerType.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void an_institution_of_higher_education_is_a_partner(PartnerType type) {
        Findings.expect(of(type), Outcome.SATISFIED, "satisfied", TYPE);
    }

    @Test
    void another_institution_is_for_a_person_to_decide() {
        Findings.expect(of(PartnerType.OTHER), Outcome.UNDETERMINED, "undetermined", TYPE);
    }

    @Test
    void rests_on_the_ministry_and_carries_the_type_alone() {
        Finding finding = of(PartnerType.JUNIOR_COLLEGE);
        assertThat(finding.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(finding.citation().place()).contains("大学等高等教育機関");
        assertThat(finding.facts()).isEqualTo(Facts.of("type", PartnerType.JUNIOR_COLLEGE));
    }

    @Test
    void says_what_the_partner_is() {
        Findings.says(of(PartnerType.UNIVERSITY), "連携する相手は、大学です。", "The partner is a university.");
        Findings.says(of(PartnerType.GRADUATE_SCHOOL), "連携する相手は、大学院です。", "The partner is a graduate school.");
        Findings.says(of(PartnerType.JUNIOR_COLLEGE), "連携する相手は、短期大学です。", "The partner is a junior college.");
        Findings.says(
                of(PartnerType.COLLEGE_OF_TECHNOLOGY), "連携する相手は、高等専門学校です。", "The partner is a college of technology.");
        Findings.says(
                of(PartnerType.OTHER),
                "連携する相手は、大学・大学院・短期大学・高等専門学校のいずれでもありません。大学等高等教育機関にあたるかどうか、確認が必要です。",
                "The partner is not a university, graduate school, junior college or college of technology."
                        + " Whether it is an institution of higher education needs confirmation.");
    }
}
