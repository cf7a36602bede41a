package jp.chiikiryoku.dxtalent.application.internal;

import static jp.chiikiryoku.dxtalent.Findings.expect;
import static jp.chiikiryoku.dxtalent.Findings.says;
import static jp.chiikiryoku.dxtalent.application.internal.Applications.LETTER;
import static jp.chiikiryoku.dxtalent.application.internal.Applications.PROPOSAL;
import static jp.chiikiryoku.dxtalent.application.internal.Applications.SUPPLEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.dxtalent.Shipped;
import jp.chiikiryoku.dxtalent.application.DocumentToSubmit;
import jp.chiikiryoku.dxtalent.edition.CallApplicationParameters;
import jp.chiikiryoku.dxtalent.edition.CallApplicationParameters.Needed;
import jp.chiikiryoku.dxtalent.edition.DocumentFormat;
import jp.chiikiryoku.dxtalent.edition.DocumentType;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import jp.chiikiryoku.dxtalent.edition.Omission;
import org.junit.jupiter.api.Test;

/** MIC-DX-CALL-R7 ７: 別添１（ワード形式）、別添２（パワーポイント形式）、補足資料（様式自由）. */
class DocumentsRuleTest {

    private static final DocumentsRule RULE = new DocumentsRule(Shipped.APPLICATION, Shipped.CALL);
    private static final DocumentToSubmit MISSING_LETTER =
            new DocumentToSubmit(DocumentType.COVER_LETTER, DocumentFormat.WORD, List.of("/documents"));
    private static final DocumentToSubmit MISSING_PROPOSAL =
            new DocumentToSubmit(DocumentType.PROPOSAL, DocumentFormat.POWERPOINT, List.of("/documents"));
    private static final DocumentToSubmit MISSING_SUPPLEMENT =
            new DocumentToSubmit(DocumentType.SUPPLEMENT, null, List.of("/documents"));

    private static Finding check(CheckedDocument... documents) {
        return RULE.check(Applications.withDocuments(documents));
    }

    private static CheckedDocument document(DocumentType type, DocumentFormat format) {
        return new CheckedDocument(type, format);
    }

    private static Facts missing(DocumentToSubmit... documents) {
        return Facts.of("missing", List.of(documents));
    }

    private static Facts wrongFormat(DocumentToSubmit... documents) {
        return Facts.of("wrongFormat", List.of(documents));
    }

    private static DocumentToSubmit letterAt(String... pointers) {
        return new DocumentToSubmit(DocumentType.COVER_LETTER, DocumentFormat.WORD, List.of(pointers));
    }

    private static DocumentToSubmit proposalAt(String... pointers) {
        return new DocumentToSubmit(DocumentType.PROPOSAL, DocumentFormat.POWERPOINT, List.of(pointers));
    }

    @Test
    void it_is_the_rule_of_the_documents() {
        assertThat(RULE.rule()).isEqualTo(DxTalentRule.DOCUMENTS);
    }

    @Test
    void all_three_are_complete_in_any_order() {
        expect(check(LETTER, PROPOSAL, SUPPLEMENT), Outcome.SATISFIED, "/documents", "satisfied", Facts.empty());
        expect(check(SUPPLEMENT, PROPOSAL, LETTER), Outcome.SATISFIED, "/documents", "satisfied", Facts.empty());
        says(
                check(LETTER, PROPOSAL, SUPPLEMENT),
                "応募書類は、定められた形式でそろっています。",
                "The documents are complete and in their formats.");
    }

    @Test
    void a_supplement_may_have_any_format() {
        for (DocumentFormat format : DocumentFormat.values()) {
            expect(
                    check(LETTER, PROPOSAL, document(DocumentType.SUPPLEMENT, format)),
                    Outcome.SATISFIED,
                    "/documents",
                    "satisfied",
                    Facts.empty());
        }
    }

    @Test
    void without_the_supplement_it_is_open() {
        Finding open = check(LETTER, PROPOSAL);
        expect(open, Outcome.UNDETERMINED, "/documents", "undetermined", missing(MISSING_SUPPLEMENT));
        assertThat(open.citation())
                .isEqualTo(new Citation("MIC-DX-CALL-R7", "７ 応募書類③「補足資料（様式自由）」", Authority.MINISTRY));
        says(
                open,
                "次の応募書類がありません: 補足資料（様式自由）。応募要領は応募書類に挙げていますが、省いてよいかどうかは示していないため、確認が必要です。",
                "These documents are missing: supplement (any format). The guidelines list them and do not say whether"
                        + " they may be left out, which needs confirmation.");
    }

    @Test
    void every_missing_document_is_named() {
        expect(check(PROPOSAL, SUPPLEMENT), Outcome.VIOLATED, "/documents", "violated", missing(MISSING_LETTER));
        says(
                check(PROPOSAL, SUPPLEMENT),
                "次の応募書類がありません: 別添1 応募書（鑑文）（ワード形式）",
                "These documents are missing: cover letter (annex 1) (Word).");
        expect(check(LETTER, SUPPLEMENT), Outcome.VIOLATED, "/documents", "violated", missing(MISSING_PROPOSAL));
        expect(
                check(SUPPLEMENT),
                Outcome.VIOLATED,
                "/documents",
                "violated",
                missing(MISSING_LETTER, MISSING_PROPOSAL));
        expect(
                check(),
                Outcome.VIOLATED,
                "/documents",
                "violated",
                missing(MISSING_LETTER, MISSING_PROPOSAL, MISSING_SUPPLEMENT));
        says(
                check(),
                "次の応募書類がありません: 別添1 応募書（鑑文）（ワード形式）、別添2 応募書（パワーポイント形式）、補足資料（様式自由）",
                "These documents are missing: cover letter (annex 1) (Word), proposal (annex 2) (PowerPoint),"
                        + " supplement (any format).");
    }

    @Test
    void a_document_in_another_format_is_pointed_at() {
        for (DocumentFormat format : List.of(DocumentFormat.POWERPOINT, DocumentFormat.PDF, DocumentFormat.OTHER)) {
            expect(
                    check(PROPOSAL, document(DocumentType.COVER_LETTER, format), SUPPLEMENT),
                    Outcome.VIOLATED,
                    "/documents/1/format",
                    "violated-format",
                    wrongFormat(letterAt("/documents/1/format")));
        }
        for (DocumentFormat format : List.of(DocumentFormat.WORD, DocumentFormat.PDF, DocumentFormat.OTHER)) {
            expect(
                    check(document(DocumentType.PROPOSAL, format), LETTER, SUPPLEMENT),
                    Outcome.VIOLATED,
                    "/documents/0/format",
                    "violated-format",
                    wrongFormat(proposalAt("/documents/0/format")));
        }
    }

    @Test
    void every_document_in_another_format_is_named_with_each_of_its_places() {
        Finding both = check(
                document(DocumentType.PROPOSAL, DocumentFormat.PDF),
                document(DocumentType.COVER_LETTER, DocumentFormat.PDF),
                SUPPLEMENT,
                document(DocumentType.PROPOSAL, DocumentFormat.WORD));
        expect(
                both,
                Outcome.VIOLATED,
                "/documents/1/format",
                "violated-format",
                wrongFormat(letterAt("/documents/1/format"), proposalAt("/documents/0/format", "/documents/3/format")));
        says(
                both,
                "次の応募書類は、定められた形式で提出されていません: 別添1 応募書（鑑文）（ワード形式）、別添2 応募書（パワーポイント形式）",
                "These documents are not submitted in the required format: cover letter (annex 1) (Word), proposal"
                        + " (annex 2) (PowerPoint).");
    }

    @Test
    void missing_and_wrong_ones_are_named_together() {
        Finding missingFirst = check(document(DocumentType.PROPOSAL, DocumentFormat.PDF), SUPPLEMENT);
        expect(
                missingFirst,
                Outcome.VIOLATED,
                "/documents",
                "violated-both",
                Facts.of(
                        "missing", List.of(MISSING_LETTER), "wrongFormat", List.of(proposalAt("/documents/0/format"))));
        says(
                missingFirst,
                "次の応募書類がありません: 別添1 応募書（鑑文）（ワード形式）。また、次の応募書類は、定められた形式で提出されていません: 別添2 応募書（パワーポイント形式）",
                "These documents are missing: cover letter (annex 1) (Word). These are not submitted in the required"
                        + " format: proposal (annex 2) (PowerPoint).");
    }

    // Whether the supplement may be left out changes nothing beside a refusal.
    @Test
    void beside_what_is_refused_the_supplement_is_named_and_no_question() {
        Finding refused = check(LETTER, document(DocumentType.PROPOSAL, DocumentFormat.PDF));
        expect(
                refused,
                Outcome.VIOLATED,
                "/documents/1/format",
                "violated-both",
                Facts.of(
                        "missing",
                        List.of(MISSING_SUPPLEMENT),
                        "wrongFormat",
                        List.of(proposalAt("/documents/1/format"))));
        assertThat(refused.openQuestions()).isEmpty();
        assertThat(refused.citation().place()).isEqualTo("７ 応募書類② 別添２（パワーポイント形式）");
    }

    @Test
    void one_of_several_in_the_right_format_is_enough() {
        for (CheckedDocument other : List.of(
                document(DocumentType.COVER_LETTER, DocumentFormat.PDF),
                document(DocumentType.PROPOSAL, DocumentFormat.WORD))) {
            expect(
                    check(other, LETTER, PROPOSAL, SUPPLEMENT),
                    Outcome.SATISFIED,
                    "/documents",
                    "satisfied",
                    Facts.empty());
            expect(
                    check(LETTER, PROPOSAL, SUPPLEMENT, other),
                    Outcome.SATISFIED,
                    "/documents",
                    "satisfied",
                    Facts.empty());
        }
    }

    @Test
    void a_document_that_a_weak_source_lists_refuses_nobody() {
        Needed weak = new Needed(
                DocumentType.SUPPLEMENT, null, Omission.NOT_ALLOWED, new Citation("PRESS", "…", Authority.PRESS));
        DocumentsRule rule = new DocumentsRule(
                new CallApplicationParameters(
                        Shipped.APPLICATION.deadline(),
                        Shipped.APPLICATION.supportFrom(),
                        Shipped.APPLICATION.supportUntil(),
                        List.of(weak)),
                Shipped.CALL);
        Finding open = rule.check(Applications.withDocuments(LETTER));
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(open.weakSource()).isTrue();
        assertThat(rule.check(Applications.withDocuments(SUPPLEMENT)).outcome()).isEqualTo(Outcome.SATISFIED);
    }
}
