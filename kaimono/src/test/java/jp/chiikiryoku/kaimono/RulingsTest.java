package jp.chiikiryoku.kaimono;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kaimono.edition.KaimonoRule;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RulingsTest {

    private static final KaimonoRule AREA = KaimonoRule.DEPOPULATION;
    private static final PayloadDocument OPEN = Documents.shoppingCase().without("/area/populations");

    private static PayloadDocument ruled(PayloadDocument payload, KaimonoRule rule, Judgement judgement) {
        return payload.with("/rulings", List.of(Ruling.of(rule.id(), judgement)));
    }

    private static List<String> notes(Assessment assessment, Language language) {
        return ((AssessmentReport) Kaimono.shoppingCases().report(assessment, language)).notes();
    }

    @ParameterizedTest
    @CsvSource({"MET, ELIGIBLE", "NOT_MET, INELIGIBLE", "PENDING, NEEDS_REVIEW"})
    void a_ruling_settles_what_the_facts_leave_open(Judgement judgement, Verdict verdict) {
        assertThat(OPEN.assess().verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(ruled(OPEN, AREA, judgement).assess().verdict()).isEqualTo(verdict);
    }

    // The specification: 調査の対象事例に当てはまる, never that money is due
    @ParameterizedTest
    @CsvSource({
        "MET, 調査の対象事例に当てはまります。, The case fits the survey.",
        "NOT_MET, 調査の対象事例に当てはまりません。, The case does not fit the survey.",
        "PENDING, 調査の対象事例に当てはまるかどうか、確認が必要です。, Whether the case fits the survey needs confirmation."
    })
    void every_answer_says_whether_the_case_fits_the_survey(Judgement judgement, String japanese, String english) {
        Assessment assessment = ruled(OPEN, AREA, judgement).assess();
        assertThat(notes(assessment, Language.JA)).endsWith(japanese);
        assertThat(notes(assessment, Language.EN)).endsWith(english);
    }

    @Test
    void the_facts_alone_say_so_too() {
        assertThat(Documents.shoppingCase().assess().notes()).containsExactly(Message.of("note.ELIGIBLE"));
        assertThat(OPEN.assess().notes()).containsExactly(Message.of("note.NEEDS_REVIEW"));
        assertThat(Documents.shoppingCase().with("/parties", List.of()).assess().notes())
                .containsExactly(Message.of("note.INELIGIBLE"));
    }

    @Test
    void the_finding_names_the_ruling() {
        PayloadDocument payload = ruled(OPEN, AREA, Judgement.MET);
        Finding finding = payload.finding(AREA);
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.ruling()).isEqualTo(Ruling.of("KMN-DEPOPULATION", Judgement.MET));
        assertThat(payload.assess().openQuestions()).isEmpty();
        assertThat(payload.message(AREA, Language.JA)).isEqualTo("「人口減少地域」は、記載された事実だけでは定まりませんが、照会に対する判断により、満たすものとします。");
    }

    @ParameterizedTest
    @EnumSource(KaimonoRule.class)
    void a_ruling_changes_no_decided_rule_and_a_note_says_so(KaimonoRule rule) {
        Assessment assessment =
                ruled(Documents.shoppingCase(), rule, Judgement.NOT_MET).assess();
        assertThat(assessment.finding(rule).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(assessment.finding(rule).ruling()).isNull();
        assertThat(assessment.notes()).extracting(Message::key).containsExactly("note.ruling-unused", "note.ELIGIBLE");
    }
}
