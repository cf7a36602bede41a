package jp.chiikiryoku.miraicollege.proposal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.miraicollege.Findings;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;
import jp.chiikiryoku.miraicollege.proposal.PartnerType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartnerRuleTest {

    private static final PartnerRule RULE = new PartnerRule(CheckedProposals.R6);
    private static final String PARTNERS = "/partners";
    private static final PartnerType OTHER = PartnerType.OTHER;

    private static Finding of(PartnerType... types) {
        return RULE.check(CheckedProposals.withPartners(types));
    }

    @Test
    void is_the_rule_of_its_id() {
        assertThat(RULE.rule()).isEqualTo(MiraiCollegeRule.PARTNER);
    }

    // MIC-R6-SUPPLEMENTARY: 大学等高等教育機関
    @ParameterizedTest
    @EnumSource(value = PartnerType.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void one_institution_of_higher_education_is_enough(PartnerType type) {
        Findings.expect(of(type), Outcome.SATISFIED, "satisfied", PARTNERS);
        Findings.expect(of(OTHER, type), Outcome.SATISFIED, "satisfied", PARTNERS);
        Findings.expect(of(type, OTHER), Outcome.SATISFIED, "satisfied", PARTNERS);
        Findings.expect(of(type, PartnerType.UNIVERSITY), Outcome.SATISFIED, "satisfied", PARTNERS);
    }

    @Test
    void another_institution_alone_is_for_a_person_to_decide() {
        Findings.expect(of(OTHER), Outcome.UNDETERMINED, "undetermined", "/partners/0/type");
    }

    @Test
    void each_of_several_other_institutions_would_settle_it() {
        Finding finding = of(OTHER, OTHER, OTHER);
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.pointer()).isEqualTo(Pointer.parse("/partners/0/type"));
        assertThat(finding.openQuestions())
                .isEqualTo(List.of(
                        Pointer.parse("/partners/0/type"),
                        Pointer.parse("/partners/1/type"),
                        Pointer.parse("/partners/2/type")));
    }

    @Test
    void rests_on_the_ministry_and_carries_the_first_type_that_qualifies() {
        Finding finding = of(OTHER, PartnerType.JUNIOR_COLLEGE, PartnerType.UNIVERSITY);
        assertThat(finding.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(finding.citation().place()).contains("大学等高等教育機関");
        assertThat(finding.facts()).isEqualTo(Facts.of("type", PartnerType.JUNIOR_COLLEGE));
        assertThat(of(OTHER).facts()).isEqualTo(Facts.empty());
    }

    @Test
    void says_what_is_among_the_partners() {
        Findings.says(of(PartnerType.UNIVERSITY), "連携する相手に、大学が含まれています。", "The partners include a university.");
        Findings.says(
                of(PartnerType.GRADUATE_SCHOOL), "連携する相手に、大学院が含まれています。", "The partners include a graduate school.");
        Findings.says(
                of(PartnerType.JUNIOR_COLLEGE), "連携する相手に、短期大学が含まれています。", "The partners include a junior college.");
        Findings.says(
                of(PartnerType.COLLEGE_OF_TECHNOLOGY),
                "連携する相手に、高等専門学校が含まれています。",
                "The partners include a college of technology.");
        Findings.says(
                of(OTHER),
                "連携する相手に、大学・大学院・短期大学・高等専門学校のいずれも含まれていません。大学等高等教育機関にあたるかどうか、確認が必要です。",
                "None of the partners is a university, graduate school, junior college or college of technology."
                        + " Whether they include an institution of higher education needs confirmation.");
    }
}
