package jp.chiikiryoku.dxtalent.application.internal;

import static jp.chiikiryoku.dxtalent.Findings.expect;
import static jp.chiikiryoku.dxtalent.Findings.says;
import static jp.chiikiryoku.dxtalent.application.internal.Applications.LETTER;
import static jp.chiikiryoku.dxtalent.application.internal.Applications.PROPOSAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.dxtalent.Shipped;
import jp.chiikiryoku.dxtalent.edition.DocumentFormat;
import jp.chiikiryoku.dxtalent.edition.DocumentType;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import org.junit.jupiter.api.Test;

/** MIC-DX-CALL-R7 ７: 別添１（ワード形式）、別添２（パワーポイント形式）、補足資料（様式自由）. */
class DocumentsRuleTest {

    private static final DocumentsRule RULE = new DocumentsRule(Shipped.APPLICATION, Shipped.CALL);
    private static final Facts LETTER_AS_WORD =
            Facts.of("type", DocumentType.COVER_LETTER, "format", DocumentFormat.WORD);
    private static final Facts PROPOSAL_AS_POWERPOINT =
            Facts.of("type", DocumentType.PROPOSAL, "format", DocumentFormat.POWERPOINT);

    private static Finding check(CheckedDocument... documents) {
        return RULE.check(Applications.withDocuments(documents));
    }

    private static CheckedDocument document(DocumentType type, DocumentFormat format) {
        return new CheckedDocument(type, format);
    }

    @Test
    void it_is_the_rule_of_the_documents() {
        assertThat(RULE.rule()).isEqualTo(DxTalentRule.DOCUMENTS);
    }

    @Test
    void letter_and_proposal_in_their_formats_are_complete_in_any_order() {
        expect(check(LETTER, PROPOSAL), Outcome.SATISFIED, "/documents", "satisfied", Facts.empty());
        expect(check(PROPOSAL, LETTER), Outcome.SATISFIED, "/documents", "satisfied", Facts.empty());
        says(check(LETTER, PROPOSAL), "応募書類は、定められた形式でそろっています。", "The documents are complete and in their formats.");
    }

    @Test
    void a_missing_document_is_named() {
        expect(check(PROPOSAL), Outcome.VIOLATED, "/documents", "violated", LETTER_AS_WORD);
        says(
                check(PROPOSAL),
                "別添1 応募書（鑑文）がありません。ワード形式で提出してください。",
                "The cover letter (annex 1) is missing. Submit it as Word.");
        expect(
                check(LETTER, document(DocumentType.SUPPLEMENT, DocumentFormat.PDF)),
                Outcome.VIOLATED,
                "/documents",
                "violated",
                PROPOSAL_AS_POWERPOINT);
        says(
                check(LETTER),
                "別添2 応募書がありません。パワーポイント形式で提出してください。",
                "The proposal (annex 2) is missing. Submit it as PowerPoint.");
        expect(check(), Outcome.VIOLATED, "/documents", "violated", LETTER_AS_WORD);
    }

    @Test
    void a_document_in_another_format_is_pointed_at() {
        for (DocumentFormat format : List.of(DocumentFormat.POWERPOINT, DocumentFormat.PDF, DocumentFormat.OTHER)) {
            expect(
                    check(PROPOSAL, document(DocumentType.COVER_LETTER, format)),
                    Outcome.VIOLATED,
                    "/documents/1/format",
                    "violated-format",
                    LETTER_AS_WORD);
        }
        for (DocumentFormat format : List.of(DocumentFormat.WORD, DocumentFormat.PDF, DocumentFormat.OTHER)) {
            expect(
                    check(document(DocumentType.PROPOSAL, format), LETTER),
                    Outcome.VIOLATED,
                    "/documents/0/format",
                    "violated-format",
                    PROPOSAL_AS_POWERPOINT);
        }
        says(
                check(document(DocumentType.COVER_LETTER, DocumentFormat.PDF), PROPOSAL),
                "別添1 応募書（鑑文）の形式が違います。ワード形式で提出してください。",
                "The cover letter (annex 1) has the wrong format. Submit it as Word.");
        says(
                check(LETTER, document(DocumentType.PROPOSAL, DocumentFormat.PDF)),
                "別添2 応募書の形式が違います。パワーポイント形式で提出してください。",
                "The proposal (annex 2) has the wrong format. Submit it as PowerPoint.");
    }

    @Test
    void one_of_several_in_the_right_format_is_enough() {
        expect(
                check(document(DocumentType.COVER_LETTER, DocumentFormat.PDF), LETTER, PROPOSAL),
                Outcome.SATISFIED,
                "/documents",
                "satisfied",
                Facts.empty());
        expect(
                check(LETTER, document(DocumentType.COVER_LETTER, DocumentFormat.PDF), PROPOSAL),
                Outcome.SATISFIED,
                "/documents",
                "satisfied",
                Facts.empty());
        expect(
                check(
                        LETTER,
                        document(DocumentType.PROPOSAL, DocumentFormat.PDF),
                        document(DocumentType.PROPOSAL, DocumentFormat.WORD)),
                Outcome.VIOLATED,
                "/documents/1/format");
    }

    @Test
    void a_supplement_in_any_format_may_come() {
        for (DocumentFormat format : DocumentFormat.values()) {
            expect(
                    check(LETTER, PROPOSAL, document(DocumentType.SUPPLEMENT, format)),
                    Outcome.SATISFIED,
                    "/documents",
                    "satisfied",
                    Facts.empty());
        }
    }
}
