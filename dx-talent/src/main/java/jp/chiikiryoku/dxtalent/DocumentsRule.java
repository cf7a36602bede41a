package jp.chiikiryoku.dxtalent;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Note;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.dxtalent.ApplicationParameters.Needed;
import org.jspecify.annotations.Nullable;

/** {@code DXP-DOCUMENTS}: cover letter and proposal are there in their formats; a supplement may come with them. */
final class DocumentsRule {

    private static final DxTalentRule RULE = DxTalentRule.DOCUMENTS;
    private static final Pointer DOCUMENTS = Pointer.parse("/documents");
    private static final Note OUTSOURCING_MAY_APPLY = new Note("note.outsourcing-may-apply", Facts.empty());
    private static final List<Note> COMPLETE = List.of(OUTSOURCING_MAY_APPLY);
    private static final List<Note> WITHOUT_SUPPLEMENT =
            List.of(OUTSOURCING_MAY_APPLY, new Note("note.no-supplement", Facts.empty()));

    private final List<Needed> needed;
    private final Finding complete;
    private final Citation citation;

    DocumentsRule(List<Needed> needed, Citation citation) {
        this.needed = needed;
        this.citation = citation;
        this.complete = Finding.satisfied(RULE, DOCUMENTS, Facts.empty(), citation);
    }

    Finding check(List<Document> documents) {
        for (Needed each : needed) {
            Finding fault = faultOf(each, documents);
            if (fault != null) {
                return fault;
            }
        }
        return complete;
    }

    private @Nullable Finding faultOf(Needed each, List<Document> documents) {
        int otherFormat = -1;
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).type() == each.type()) {
                if (documents.get(i).format() == each.format()) {
                    return null;
                }
                if (otherFormat < 0) {
                    otherFormat = i;
                }
            }
        }
        Facts facts = Facts.of("type", each.type(), "format", each.format());
        return otherFormat < 0
                ? Finding.violated(RULE, DOCUMENTS, facts, citation)
                : Finding.violated(RULE, DOCUMENTS.at(otherFormat).member("format"), facts, citation)
                        .withText("violated-format");
    }

    List<Note> notes(List<Document> documents) {
        for (Document document : documents) {
            if (document.type() == DocumentType.SUPPLEMENT) {
                return COMPLETE;
            }
        }
        return WITHOUT_SUPPLEMENT;
    }
}
