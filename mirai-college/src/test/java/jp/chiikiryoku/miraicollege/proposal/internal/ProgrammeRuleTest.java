package jp.chiikiryoku.miraicollege.proposal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.miraicollege.Findings;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;
import org.junit.jupiter.api.Test;

class ProgrammeRuleTest {

    private static final ProgrammeRule RULE = new ProgrammeRule(CheckedProposals.R6);

    private static Finding with(boolean programmeMaking, boolean receptionStructure) {
        return RULE.check(CheckedProposals.withPlan(programmeMaking, receptionStructure));
    }

    @Test
    void is_the_rule_of_its_id() {
        assertThat(RULE.rule()).isEqualTo(MiraiCollegeRule.PROGRAMME);
    }

    @Test
    void both_parts_are_needed() {
        Findings.expect(with(true, true), Outcome.SATISFIED, "satisfied", "/programme");
        Findings.expect(with(false, true), Outcome.VIOLATED, "violated-making", "/programme/programmeMaking");
        Findings.expect(with(true, false), Outcome.VIOLATED, "violated-structure", "/programme/receptionStructure");
        Findings.expect(with(false, false), Outcome.VIOLATED, "violated", "/programme/programmeMaking");
    }

    // MIC-R6-SUPPLEMENTARY: プログラム策定、受入体制構築等を支援
    @Test
    void rests_on_the_ministry_and_carries_no_facts() {
        Citation citation = with(true, false).citation();
        assertThat(citation.source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(citation.place()).contains("プログラム策定、受入体制構築等を支援");
        assertThat(with(true, false).facts().size()).isZero();
        assertThat(with(true, false).remedies()).isEmpty();
    }

    @Test
    void says_which_part_is_missing() {
        Findings.says(
                with(true, true),
                "計画には、プログラムの策定と受入体制の構築が含まれています。",
                "The plan contains the making of a programme and a reception structure.");
        Findings.says(
                with(false, true), "計画には、プログラムの策定が含まれていません。", "The plan does not contain the making of a programme.");
        Findings.says(with(true, false), "計画には、受入体制の構築が含まれていません。", "The plan does not contain a reception structure.");
        Findings.says(
                with(false, false),
                "計画には、プログラムの策定も受入体制の構築も含まれていません。",
                "The plan contains neither the making of a programme nor a reception structure.");
    }
}
