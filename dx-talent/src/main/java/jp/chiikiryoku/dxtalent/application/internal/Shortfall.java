package jp.chiikiryoku.dxtalent.application.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.dxtalent.application.DocumentToSubmit;
import jp.chiikiryoku.dxtalent.edition.CallApplicationParameters.Needed;
import jp.chiikiryoku.dxtalent.edition.Omission;
import org.jspecify.annotations.Nullable;

/**
 * A listed document that is missing or has the wrong format.
 *
 * @param document what the call lists
 * @param places where it stands in the wrong format, or the list where it is missing
 * @param isMissing whether it is not there in any format
 */
record Shortfall(Needed document, List<Pointer> places, boolean isMissing) {

    static final Pointer DOCUMENTS = Pointer.parse("/documents");

    /** Finds what is wrong with a document, or null if it is there as the call lists it. */
    static @Nullable Shortfall of(Needed needed, List<CheckedDocument> submitted) {
        List<Pointer> wrong = new ArrayList<>(0);
        for (int i = 0; i < submitted.size(); i++) {
            CheckedDocument each = submitted.get(i);
            if (each.type() == needed.type()) {
                if (needed.format() == null || needed.format() == each.format()) {
                    return null;
                }
                wrong.add(DOCUMENTS.at(i).member("format"));
            }
        }
        return wrong.isEmpty() ? new Shortfall(needed, List.of(DOCUMENTS), true) : new Shortfall(needed, wrong, false);
    }

    /** Whether the call does not say that the document may not be missing. */
    boolean isPossiblyAllowed() {
        return isMissing && document.omission() == Omission.NOT_STATED;
    }

    DocumentToSubmit toSubmit() {
        List<String> pointers = places.stream().map(Pointer::toString).toList();
        return new DocumentToSubmit(document.type(), document.format(), pointers);
    }
}
