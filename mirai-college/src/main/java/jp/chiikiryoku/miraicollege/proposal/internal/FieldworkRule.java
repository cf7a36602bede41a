package jp.chiikiryoku.miraicollege.proposal.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;

/**
 * {@code MRC-FIELDWORK}: students do fieldwork in the area.
 *
 * <p>A proposal that states {@code "fieldwork": false} violates the rule; one that states nothing leaves it open.
 * Source: the ministry's budget document («フィールドワークを伴う地域課題解決プロジェクト»).
 */
final class FieldworkRule implements RuleCheck<CheckedProposal> {

    private static final Pointer PLACE = Pointer.parse("/fieldwork");

    private final RuleAnswers answers;

    FieldworkRule(Edition<?> edition) {
        answers = RuleAnswers.of(MiraiCollegeRule.FIELDWORK, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedProposal proposal) {
        Boolean fieldwork = proposal.fieldwork();
        if (fieldwork == null) {
            return answers.undetermined();
        }
        return fieldwork ? answers.satisfied() : answers.violated();
    }
}
