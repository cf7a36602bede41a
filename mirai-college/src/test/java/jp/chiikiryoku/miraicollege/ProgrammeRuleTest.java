package jp.chiikiryoku.miraicollege;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;

class ProgrammeRuleTest {

    private static final Answers ANSWERS = Answers.of(MiraiCollegeRule.PROGRAMME);

    private static PayloadDocument with(boolean programmeMaking, boolean receptionStructure) {
        return Documents.proposal().with("/programme", ProgrammePlan.of(programmeMaking, receptionStructure));
    }

    @Test
    void both_parts_are_needed() {
        ANSWERS.expect(with(true, true), Outcome.SATISFIED, "/programme");
        ANSWERS.expect(with(false, true), Outcome.VIOLATED, "/programme/programmeMaking");
        ANSWERS.expect(with(true, false), Outcome.VIOLATED, "/programme/receptionStructure");
        ANSWERS.expect(with(false, false), Outcome.VIOLATED, "/programme/programmeMaking");
    }

    // MIC-R6-SUPPLEMENTARY: プログラム策定、受入体制構築等を支援
    @Test
    void rests_on_the_ministry() {
        Citation citation =
                with(true, false).finding(MiraiCollegeRule.PROGRAMME).citation();
        assertThat(citation.source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(citation.place()).contains("プログラム策定、受入体制構築等を支援");
    }

    @Test
    void says_which_part_is_missing() {
        ANSWERS.says(
                with(true, true),
                "計画には、プログラムの策定と受入体制の構築が含まれています。",
                "The plan contains the making of a programme and a reception structure.");
        ANSWERS.says(
                with(false, true), "計画には、プログラムの策定が含まれていません。", "The plan does not contain the making of a programme.");
        ANSWERS.says(with(true, false), "計画には、受入体制の構築が含まれていません。", "The plan does not contain a reception structure.");
        ANSWERS.says(
                with(false, false),
                "計画には、プログラムの策定も受入体制の構築も含まれていません。",
                "The plan contains neither the making of a programme nor a reception structure.");
    }
}
