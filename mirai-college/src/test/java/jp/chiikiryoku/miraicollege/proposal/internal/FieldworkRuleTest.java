package jp.chiikiryoku.miraicollege.proposal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.miraicollege.Findings;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldworkRuleTest {

    private static final FieldworkRule RULE = new FieldworkRule(CheckedProposals.R6);
    private static final String PLACE = "/fieldwork";

    private static Finding with(@Nullable Boolean fieldwork) {
        return RULE.check(CheckedProposals.withFieldwork(fieldwork));
    }

    @Test
    void is_the_rule_of_its_id() {
        assertThat(RULE.rule()).isEqualTo(MiraiCollegeRule.FIELDWORK);
    }

    @Test
    void students_do_fieldwork_or_do_not_or_nobody_says() {
        Findings.expect(with(true), Outcome.SATISFIED, "satisfied", PLACE);
        Findings.expect(with(false), Outcome.VIOLATED, "violated", PLACE);
        Findings.expect(with(null), Outcome.UNDETERMINED, "undetermined", PLACE);
    }

    // MIC-R6-SUPPLEMENTARY: フィールドワークを伴う地域課題解決プロジェクト
    @Test
    void rests_on_the_ministry_and_carries_no_facts() {
        Citation citation = with(false).citation();
        assertThat(citation.source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(citation.place()).contains("フィールドワークを伴う地域課題解決プロジェクト");
        assertThat(with(false).facts().size()).isZero();
    }

    @Test
    void has_no_remedy_that_a_number_could_name() {
        assertThat(with(false).remedies()).isEmpty();
    }

    @Test
    void says_whether_there_is_fieldwork() {
        Findings.says(with(true), "学生が地域でフィールドワークを行います。", "The students do fieldwork in the area.");
        Findings.says(
                with(false), "学生が地域でフィールドワークを行う計画ではありません。", "No fieldwork of the students in the area is planned.");
        Findings.says(
                with(null),
                "学生が地域でフィールドワークを行うかどうか分からないため、確認が必要です。",
                "Whether the students do fieldwork in the area is not known and needs confirmation.");
    }
}
