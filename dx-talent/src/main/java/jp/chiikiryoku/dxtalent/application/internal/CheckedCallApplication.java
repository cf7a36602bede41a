package jp.chiikiryoku.dxtalent.application.internal;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.dxtalent.application.CallApplication;
import jp.chiikiryoku.dxtalent.edition.SupportStep;
import org.jspecify.annotations.Nullable;

/** A well-formed application: what the rules see. Null only where a fact may be unknown. */
record CheckedCallApplication(
        LocalGovernmentCode prefecture,
        @Nullable Criterion talentPoolNeed,
        List<SupportStep> steps,
        List<CheckedDocument> documents,
        OffsetDateTime submittedAt,
        CheckedPlan plan) {

    static CheckedCallApplication of(CallApplication application) {
        Body prefecture = requireNonNull(application.prefecture(), "prefecture");
        return new CheckedCallApplication(
                LocalGovernmentCode.parse(requireNonNull(prefecture.code(), "code")),
                application.talentPoolNeed(),
                requireNonNull(application.steps(), "steps"),
                StatedLists.map(requireNonNull(application.documents(), "documents"), CheckedDocument::of),
                requireNonNull(application.submittedAt(), "submittedAt"),
                CheckedPlan.of(application));
    }
}
