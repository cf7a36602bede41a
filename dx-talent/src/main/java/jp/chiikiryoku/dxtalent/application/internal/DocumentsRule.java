package jp.chiikiryoku.dxtalent.application.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.dxtalent.application.DocumentToSubmit;
import jp.chiikiryoku.dxtalent.edition.CallApplicationParameters;
import jp.chiikiryoku.dxtalent.edition.CallApplicationParameters.Needed;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;

/**
 * {@code DXP-DOCUMENTS}: every document that the call lists is there in its format.
 *
 * <p>A cover letter as {@code WORD}, a proposal as {@code POWERPOINT} and a supplement in any format satisfy the rule; a
 * proposal as {@code PDF} violates it. Without the supplement the rule is open, because the call does not say whether it may
 * be left out. The finding names every document that is missing or wrong. Source: MIC-DX-CALL-R7 (７ 応募書類).
 */
final class DocumentsRule implements RuleCheck<CheckedCallApplication> {

    private final RuleAnswers answers;
    private final List<Needed> needed;

    DocumentsRule(CallApplicationParameters parameters, Edition<?> edition) {
        answers = RuleAnswers.of(DxTalentRule.DOCUMENTS, Shortfall.DOCUMENTS, edition);
        needed = parameters.documents();
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedCallApplication application) {
        List<Shortfall> shortfalls = shortfalls(application.documents());
        return shortfalls.isEmpty() ? answers.satisfied() : check(shortfalls);
    }

    private List<Shortfall> shortfalls(List<CheckedDocument> submitted) {
        List<Shortfall> shortfalls = new ArrayList<>(0);
        for (Needed each : needed) {
            Shortfall shortfall = Shortfall.of(each, submitted);
            if (shortfall != null) {
                shortfalls.add(shortfall);
            }
        }
        return shortfalls;
    }

    // Each finding names all documents; the one that decides is the answer.
    private Finding check(List<Shortfall> shortfalls) {
        List<DocumentToSubmit> missing = toSubmit(shortfalls, true);
        List<DocumentToSubmit> wrong = toSubmit(shortfalls, false);
        List<Finding> findings = new ArrayList<>(shortfalls.size());
        for (Shortfall each : shortfalls) {
            findings.add(check(each, missing, wrong));
        }
        Finding combined = answers.combined(findings);
        // Beside a refusal a supplement changes nothing any more.
        return combined.outcome() == Outcome.VIOLATED ? combined.withOpenQuestions(List.of()) : combined;
    }

    private Finding check(Shortfall shortfall, List<DocumentToSubmit> missing, List<DocumentToSubmit> wrong) {
        RuleAnswers citing = answers.at(shortfall.places().get(0))
                .citing(shortfall.document().citation());
        if (shortfall.isPossiblyAllowed()) {
            return citing.undetermined(Facts.of("missing", missing));
        }
        if (wrong.isEmpty()) {
            return citing.violated(Facts.of("missing", missing));
        }
        return missing.isEmpty()
                ? citing.violated("violated-format", Facts.of("wrongFormat", wrong))
                : citing.violated("violated-both", Facts.of("missing", missing, "wrongFormat", wrong));
    }

    private static List<DocumentToSubmit> toSubmit(List<Shortfall> shortfalls, boolean missing) {
        return shortfalls.stream()
                .filter(each -> each.isMissing() == missing)
                .map(Shortfall::toSubmit)
                .toList();
    }
}
