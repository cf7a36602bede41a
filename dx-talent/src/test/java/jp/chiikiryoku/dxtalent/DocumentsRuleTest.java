package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;

/** MIC-DX-CALL-R7 ７: 別添１（ワード形式）、別添２（パワーポイント形式）、補足資料（様式自由）. */
class DocumentsRuleTest {

    private static final Answers DOCUMENTS = Answers.of(DxTalentRule.DOCUMENTS);
    private static final String LETTER = "COVER_LETTER WORD";
    private static final String PROPOSAL = "PROPOSAL POWERPOINT";

    private static PayloadDocument submitted(String... documents) {
        List<Map<String, String>> list = new ArrayList<>();
        for (String document : documents) {
            String[] parts = document.split(" ");
            list.add(Map.of("type", parts[0], "format", parts[1]));
        }
        return Documents.application().with("/documents", list);
    }

    private static List<String> notes(PayloadDocument payload, Language language) {
        Assessment assessment = payload.assess();
        return assessment.notes().stream()
                .map(note -> assessment.message(note, language))
                .toList();
    }

    @Test
    void letter_and_proposal_in_their_formats_are_complete_in_any_order() {
        DOCUMENTS.expect(submitted(LETTER, PROPOSAL), Outcome.SATISFIED, "/documents");
        DOCUMENTS.expect(submitted(PROPOSAL, LETTER), Outcome.SATISFIED, "/documents");
        DOCUMENTS.says(
                submitted(LETTER, PROPOSAL),
                "応募書類は、定められた形式でそろっています。",
                "The documents are complete and in their formats.");
    }

    @Test
    void a_missing_document_is_named() {
        DOCUMENTS.expect(submitted(PROPOSAL), Outcome.VIOLATED, "/documents");
        DOCUMENTS.says(
                submitted(PROPOSAL),
                "別添1 応募書（鑑文）がありません。ワード形式で提出してください。",
                "The cover letter (annex 1) is missing. Submit it as Word.");
        DOCUMENTS.expect(submitted(LETTER, "SUPPLEMENT PDF"), Outcome.VIOLATED, "/documents");
        DOCUMENTS.says(
                submitted(LETTER),
                "別添2 応募書がありません。パワーポイント形式で提出してください。",
                "The proposal (annex 2) is missing. Submit it as PowerPoint.");
        DOCUMENTS.expect(submitted(), Outcome.VIOLATED, "/documents");
    }

    @Test
    void a_document_in_another_format_is_pointed_at() {
        for (String format : List.of("POWERPOINT", "PDF", "OTHER")) {
            DOCUMENTS.expect(submitted(PROPOSAL, "COVER_LETTER " + format), Outcome.VIOLATED, "/documents/1/format");
        }
        for (String format : List.of("WORD", "PDF", "OTHER")) {
            DOCUMENTS.expect(submitted("PROPOSAL " + format, LETTER), Outcome.VIOLATED, "/documents/0/format");
        }
        DOCUMENTS.says(
                submitted("COVER_LETTER PDF", PROPOSAL),
                "別添1 応募書（鑑文）の形式が違います。ワード形式で提出してください。",
                "The cover letter (annex 1) has the wrong format. Submit it as Word.");
        DOCUMENTS.says(
                submitted(LETTER, "PROPOSAL PDF"),
                "別添2 応募書の形式が違います。パワーポイント形式で提出してください。",
                "The proposal (annex 2) has the wrong format. Submit it as PowerPoint.");
    }

    @Test
    void one_of_several_in_the_right_format_is_enough() {
        DOCUMENTS.expect(submitted("COVER_LETTER PDF", LETTER, PROPOSAL), Outcome.SATISFIED, "/documents");
        DOCUMENTS.expect(submitted(LETTER, "COVER_LETTER PDF", PROPOSAL), Outcome.SATISFIED, "/documents");
        DOCUMENTS.expect(submitted(LETTER, "PROPOSAL PDF", "PROPOSAL WORD"), Outcome.VIOLATED, "/documents/1/format");
    }

    @Test
    void a_supplement_in_any_format_may_come_and_its_absence_is_a_note() {
        for (DocumentFormat format : DocumentFormat.values()) {
            PayloadDocument with = submitted(LETTER, PROPOSAL, "SUPPLEMENT " + format);
            DOCUMENTS.expect(with, Outcome.SATISFIED, "/documents");
            assertThat(notes(with, Language.JA)).containsExactly("委託や非常勤職員で人材を確保する都道府県も応募できます。");
        }
        assertThat(notes(submitted(LETTER, PROPOSAL), Language.JA))
                .containsExactly("委託や非常勤職員で人材を確保する都道府県も応募できます。", "補足資料は添えられていません。補足資料は任意です。");
        assertThat(notes(submitted(LETTER), Language.EN))
                .containsExactly(
                        "Prefectures that secure people by outsourcing or part-time posts may apply too.",
                        "No supplement comes with the application. It is optional.");
    }
}
