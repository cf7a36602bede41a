package jp.chiikiryoku.miraicollege;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldworkRuleTest {

    private static final Answers ANSWERS = Answers.of(MiraiCollegeRule.FIELDWORK);
    private static final String PLACE = "/fieldwork";

    private static PayloadDocument with(@Nullable Boolean fieldwork) {
        return fieldwork == null
                ? Documents.proposal().without(PLACE)
                : Documents.proposal().with(PLACE, fieldwork);
    }

    @Test
    void students_do_fieldwork_or_do_not_or_nobody_says() {
        ANSWERS.expect(with(true), Outcome.SATISFIED, PLACE);
        ANSWERS.expect(with(false), Outcome.VIOLATED, PLACE);
        ANSWERS.expect(with(null), Outcome.UNDETERMINED, PLACE);
    }

    // MIC-R6-SUPPLEMENTARY: フィールドワークを伴う地域課題解決プロジェクト
    @Test
    void rests_on_the_ministry() {
        Citation citation = with(false).finding(MiraiCollegeRule.FIELDWORK).citation();
        assertThat(citation.source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(citation.place()).contains("フィールドワークを伴う地域課題解決プロジェクト");
    }

    @Test
    void has_no_remedy_that_a_number_could_name() {
        assertThat(ANSWERS.changes(with(false))).isEmpty();
    }

    @Test
    void says_whether_there_is_fieldwork() {
        ANSWERS.says(with(true), "学生が地域でフィールドワークを行います。", "The students do fieldwork in the area.");
        ANSWERS.says(
                with(false), "学生が地域でフィールドワークを行う計画ではありません。", "No fieldwork of the students in the area is planned.");
        ANSWERS.says(
                with(null),
                "学生が地域でフィールドワークを行うかどうか分からないため、確認が必要です。",
                "Whether the students do fieldwork in the area is not known and needs confirmation.");
    }
}
