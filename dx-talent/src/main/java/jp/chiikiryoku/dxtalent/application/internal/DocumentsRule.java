package jp.chiikiryoku.dxtalent.application.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.dxtalent.edition.CallApplicationParameters;
import jp.chiikiryoku.dxtalent.edition.CallApplicationParameters.Needed;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import org.jspecify.annotations.Nullable;

/**
 * {@code DXP-DOCUMENTS}: cover letter and proposal are there in their formats; a supplement may come with them.
 *
 * <p>A cover letter as {@code WORD} with a proposal as {@code POWERPOINT} satisfies the rule; a proposal as {@code PDF}
 * violates it. Source: MIC-DX-CALL-R7 (７ 応募書類).
 */
final class DocumentsRule implements RuleCheck<CheckedCallApplication> {

    private static final Pointer PLACE = Pointer.parse("/documents");

    private final RuleAnswers answers;
    private final List<Needed> needed;

    DocumentsRule(CallApplicationParameters parameters, Edition<?> edition) {
        answers = RuleAnswers.of(DxTalentRule.DOCUMENTS, PLACE, edition);
        needed = parameters.documents();
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedCallApplication application) {
        for (Needed each : needed) {
            Finding refusal = refusal(each, application);
            if (refusal != null) {
                return refusal;
            }
        }
        return answers.satisfied();
    }

    private @Nullable Finding refusal(Needed document, CheckedCallApplication application) {
        if (application.firstDocument(document.type(), document.format()) >= 0) {
            return null;
        }
        Facts facts = Facts.of("type", document.type(), "format", document.format());
        int otherFormat = application.firstDocument(document.type());
        return otherFormat < 0
                ? answers.violated(facts)
                : answers.at(PLACE.at(otherFormat).member("format")).violated("violated-format", facts);
    }
}
